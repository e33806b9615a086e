// leave.js -- tells when a person has left a thing: by Escape, or by going elsewhere.

export function whenLeft(thing, leave) {
  thing.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave(true);
  });
  for (const happening of ['pointerdown', 'focusin'])
    document.addEventListener(happening, (event) => {
      if (!thing.contains(event.target)) leave(false);
    });
}
