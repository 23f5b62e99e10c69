// Runs before anything of the page's own, and takes the times of what is seen.
window.speed = (() => {
  const speed = { tasks: [], data: null, took: null, then: null };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) speed.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });

  // After the next frame: its callbacks, styles, layout and painting are done then.
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
  const shows = (what) => !!document.querySelector(what) && !document.querySelector(".loading, #loading");

  // When the first view is there, after the page was asked for.
  const look = () => painted(() => {
    if (shows("main h1")) speed.data = performance.now();
    else look();
  });
  look();

  // From what a person does, as the system tells of it, until what comes of it is seen.
  let changed = false;
  const take = (started) => painted(() => {
    if (!changed || !shows("main h1")) return take(started);
    speed.took = performance.now() - started;
    if (speed.then) speed.then(speed.took);
  });
  for (const type of ["click", "input"]) {
    addEventListener(type, (event) => {
      changed = false;
      speed.took = null;
      new MutationObserver((_, observer) => {
        changed = true;
        observer.disconnect();
      }).observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true, attributes: true });
      take(event.timeStamp);
    }, true);
  }

  // A link in the corner, which leads anywhere.
  speed.aim = (href) => {
    let link = document.getElementById("speed");
    if (!link) {
      link = Object.assign(document.createElement("a"), { id: "speed", textContent: "x" });
      Object.assign(link.style, { position: "fixed", inset: "0 auto auto 0", width: "9px", height: "9px", zIndex: 9 });
      document.body.append(link);
    }
    link.setAttribute("href", href);
    speed.then = speed.took = null;
  };

  // The app's memory, once there is one.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const start = WebAssembly[name];
    WebAssembly[name] = async (...what) => {
      const made = await start.apply(WebAssembly, what);
      speed.memory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
  return speed;
})();
