// Fetches the app and starts it, or says in plain words why that cannot be done.
//
// A classic script in the head: it runs before the first paint, and old browsers can read it, so that they too
// get an explanation. The explanations stand in index.html.
(() => {
  const { js, wasm, size, views } = document.currentScript.dataset;
  const PATIENCE = 15000; // ms without a byte
  const RELOADED = "malbild.reloaded";
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));
  const byId = (id) => document.getElementById(id);
  let blocked = false;

  // The reader's choice of colours, before the first paint. Storage may be blocked, or hold anything.
  try {
    const theme = JSON.parse(localStorage.getItem("malbild.theme"));
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (_) { /* then the system's colours */ }

  // What the address asks for, while the app is still on its way: the plan, and the part with the views of one thing.
  const ahead = (href) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href });
    document.head.append(link);
  };
  const asked = new URLSearchParams(location.search);
  const plan = asked.get("plan") || "";
  if (/^[\w-]{1,80}$/.test(plan)) ahead(`plans/${plan}.json`);
  if (/\.wasm$/.test(views) && ["mal", "indikator", "vy"].some((name) => asked.has(name))) ahead(views);

  // In another page's frame: links lead out of it, and the page around is told how high the view is.
  if (asked.has("embed")) {
    document.documentElement.dataset.embed = "";
    document.head.append(
      Object.assign(document.createElement("base"), { target: "_blank" }),
      Object.assign(document.createElement("script"), { src: "frame.js" }),
    );
  }

  // Shows the prepared section with the one reason that fits. The first reason stays.
  function stop(reason, error) {
    console.error("Målbild:", reason, error);
    parsed.then(() => {
      const card = byId("fatal");
      if (!card || !card.hidden) return;
      for (const part of card.querySelectorAll("[data-kind]")) part.hidden = part.dataset.kind !== reason;
      card.querySelector("button").onclick = () => location.reload();
      byId("app").hidden = true;
      card.hidden = false;
      card.querySelector("h1").focus();
    });
  }

  const failure = (reason) => Object.assign(new Error(reason), { reason });
  const late = () => new Promise((_, no) => setTimeout(() => no(failure("network")), PATIENCE));
  const isPanic = (error) => window.WebAssembly && error instanceof WebAssembly.RuntimeError;

  // A panic in the app, however it shows. Errors from extensions are none of ours.
  addEventListener("malbild:panic", (event) => stop("panic", event.detail));
  addEventListener("error", (event) => { if (isPanic(event.error)) stop("panic", event.error); });
  addEventListener("unhandledrejection", (event) => { if (isPanic(event.reason)) stop("panic", event.reason); });
  document.addEventListener("securitypolicyviolation", (event) => {
    if (event.blockedURI === "wasm-eval") blocked = true;
  });

  // Downloads and compiles at once, and shows how far it has come.
  async function compile(cache) {
    const control = new AbortController();
    let timer, trouble, received = 0;
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => control.abort(), PATIENCE);
    };
    alive();
    try {
      const answer = await fetch(wasm, { signal: control.signal, cache });
      if (!answer.ok) throw failure("missing");
      const reader = answer.body.getReader();
      const counted = new ReadableStream({
        async pull(out) {
          try {
            const { done, value } = await reader.read();
            alive();
            if (done && received < (Number(size) || 1)) throw failure("network");
            if (done) return out.close();
            // WebAssembly begins with a zero byte; a page in its place, or a wrong encoding, does not.
            if (!received && value[0] !== 0) throw failure("missing");
            received += value.length;
            const bar = document.querySelector("#loading progress");
            if (bar && Number(size)) bar.value = Math.min(received / size, 1);
            out.enqueue(value);
          } catch (error) {
            trouble = error.reason ? error : failure("network");
            control.abort();
            out.error(trouble);
          }
        },
      });
      // The type is ours to say: some hosts do not know it.
      const typed = new Response(counted, { headers: { "Content-Type": "application/wasm" } });
      if (WebAssembly.compileStreaming) return await WebAssembly.compileStreaming(typed);
      return await WebAssembly.compile(await typed.arrayBuffer());
    } catch (error) {
      if (trouble || error.reason) throw trouble || error;
      if (blocked || /security policy|csp|unsafe-eval/i.test(error.message)) throw failure("policy");
      throw failure(error instanceof WebAssembly.CompileError ? "old" : "network");
    } finally {
      clearTimeout(timer);
    }
  }

  async function start() {
    if (!window.WebAssembly || !window.ReadableStream) throw failure("old");
    const bindings = import(new URL(js, document.baseURI).href);
    bindings.catch(() => {}); // not yet
    const module = await compile("default").catch((error) => {
      if (error.reason === "missing" || error.reason === "policy") throw error;
      return compile("reload"); // past what the browser keeps
    });
    const { default: init } = await Promise.race([bindings, late()]);
    await parsed; // the app looks for its place in the page
    await init({ module_or_path: module });
  }

  // Script and wasm of different releases: the host has a newer page. Once only.
  function reloadOnce() {
    try {
      if (sessionStorage.getItem(RELOADED)) return false;
      sessionStorage.setItem(RELOADED, "1");
    } catch (_) {
      return false;
    }
    location.reload();
    return true;
  }

  start().then(() => {
    const loading = byId("loading");
    if (loading) loading.remove();
    try { sessionStorage.removeItem(RELOADED); } catch (_) { /* blocked */ }
  }).catch((error) => {
    if (error.reason) stop(error.reason, error);
    else if (isPanic(error)) stop("panic", error);
    else if (error instanceof SyntaxError) stop("old", error);
    else if (navigator.onLine === false) stop("network", error);
    else if (!reloadOnce()) stop("version", error);
  });
})();
