// Only browsers without modules run this, and they understand no newer words than these.
(function () {
  var reasons = document.querySelectorAll("#fatal [data-kind]");
  for (var i = 0; i < reasons.length; i += 1) {
    reasons[i].hidden = reasons[i].getAttribute("data-kind") !== "old";
  }
  document.querySelector("#fatal button").onclick = function () { location.reload(); };
  document.getElementById("app").hidden = true;
  document.getElementById("fatal").hidden = false;
})();
