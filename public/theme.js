try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("start") === "hidden") document.documentElement.dataset.start = "hidden";
} catch {}
// A link to a stack is no first visit.
if (/[#?&]v=/.test(location.hash)) document.documentElement.dataset.start = "hidden";
