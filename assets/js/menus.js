// menus.js -- an open details.menu closes on Escape, and when a person goes elsewhere.
import { whenLeft } from './leave.js';

export function closeMenus() {
  for (const menu of document.querySelectorAll('details.menu'))
    whenLeft(menu, (byEscape) => {
      if (byEscape && menu.open) menu.querySelector('summary').focus();
      menu.open = false;
    });
}
