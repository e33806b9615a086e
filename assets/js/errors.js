// errors.js -- takes a person to what has to be put right: first the summary, then the box itself.

export function goToErrors() {
  const summary = document.querySelector('.govuk-error-summary');
  if (!summary) return;
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const box = link && document.getElementById(link.hash.slice(1));
    if (!box) return;
    event.preventDefault();
    const words = box.labels?.[0] ?? box;
    words.scrollIntoView();
    box.focus({ preventScroll: true });
  });
}
