// Tells the page around how high this view is. boot.js fetches this only for a view in another page's frame; embed.js is
// what asks there.
//
// Only the page right around is heard, and only what its address is told: never a page whose origin is not known.
(() => {
  const { parent } = window;
  const root = document.documentElement;
  let asker;
  const tell = () => {
    if (asker) parent.postMessage({ malbild: Math.ceil(root.getBoundingClientRect().height) }, asker);
  };
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || parent === window || origin === "null" || data !== "malbild") return;
    asker = origin;
    tell();
  });
  new ResizeObserver(tell).observe(root);
})();
