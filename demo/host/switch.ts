import town from './town-2009.css?url&no-inline';

/** Turns the town's style sheet off and on: what changes in a widget then is what it inherits on purpose. */
const box = document.getElementById('apply') as HTMLInputElement;
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = town;
document.head.append(sheet);

const follow = (): void => {
  sheet.disabled = !box.checked;
};
box.addEventListener('change', follow);
sheet.addEventListener('load', follow);
