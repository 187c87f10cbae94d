/** Turns the town's style sheet off and on: what changes in a widget then is what it inherits on purpose. */
const box = document.getElementById('apply') as HTMLInputElement;
const sheet = document.getElementById('host-css') as HTMLLinkElement;

box.addEventListener('change', () => {
  sheet.disabled = !box.checked;
});
