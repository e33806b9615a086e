// probity.js -- what a script adds. Everything works without it: it saves waiting and reaching.
//
// The markup says what is wanted by data- attributes (docs/pages.md lists them); no module knows a
// page. Words shown to a person come from the server, in the person's language.
import { hearKeys } from './js/keys.js';
import { moveInRows } from './js/rows.js';
import { openTabs } from './js/tabs.js';
import { findAsTyped } from './js/find.js';
import { echoWhatWasRead } from './js/echo.js';
import { sendOnce } from './js/once.js';
import { closeMenus } from './js/menus.js';
import { goToErrors } from './js/errors.js';
import { warnBeforeSignOut } from './js/idle.js';

hearKeys();
moveInRows();
openTabs();
findAsTyped();
echoWhatWasRead();
sendOnce();
closeMenus();
goToErrors();
warnBeforeSignOut();
