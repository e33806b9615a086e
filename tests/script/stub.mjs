// stub.mjs -- the real sheet and script, made-up answers, and a browser to try them in.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, afterEach, before } from 'node:test';
import { chromium } from 'playwright-core';

const ASSETS = process.env.ASSETS ?? 'build/assets';
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
  + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const page = (body, html) => `<!DOCTYPE html><html lang="en" ${html}><head><title>A page</title>
<link rel="stylesheet" href="/app.css"><link rel="icon" href="/icon.svg">
<script type="module" src="/app.js"></script></head><body>${body}</body></html>`;

const file = (name, type) => () => ({ type, body: readFileSync(`${ASSETS}/${name}`) });

// What each address answers: a string is a page's body.
class Stub {
  answers = {
    '/app.css': file('app.css', 'text/css'),
    '/app.js': file('app.js', 'text/javascript'),
    '/icon.svg': file('icon.svg', 'image/svg+xml'),
    '/favicon.ico': file('icon.svg', 'image/svg+xml'),
  };
  asked = [];             // "GET /find?q=be&part=1", all but the files above

  async start() {
    this.server = createServer((request, reply) => this.answer(request, reply));
    await new Promise((listening) => this.server.listen(0, '127.0.0.1', listening));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
    this.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET,
    });
  }

  async stop() {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }

  async answer(request, reply) {
    const url = new URL(request.url, this.origin);
    if (!/^\/(app|icon|favicon)\./.test(url.pathname)) this.asked.push(`${request.method} ${request.url}`);
    const answer = this.answers[url.pathname];
    const made = typeof answer === 'function' ? await answer(url) : answer;
    const {
      status = 200, type = 'text/html; charset=utf-8', body = page(made ?? '', this.html ?? ''),
    } = typeof made === 'object' ? made : {};
    reply.writeHead(answer === undefined ? 404 : status, {
      'Content-Type': type, 'Content-Security-Policy': POLICY,
    });
    reply.end(body);
  }

  // A tab that shows this body. Whatever it complains of fails the test.
  async show(body, html = '') {
    this.html = html;
    this.answers['/'] = body;
    this.context = await this.browser.newContext();
    const tab = await this.context.newPage();
    this.complaints = [];
    tab.on('pageerror', (error) => this.complaints.push(String(error)));
    tab.on('console', (line) => line.type() === 'error' && this.complaints.push(line.text()));
    await tab.goto(this.origin);
    this.asked = [];
    return tab;
  }
}

// One for all tests of a file.
export function stubbed() {
  const stub = new Stub();
  before(() => stub.start());
  afterEach(async () => {
    await stub.context.close();
    assert.deepEqual(stub.complaints, []);
  });
  after(() => stub.stop());
  return stub;
}

// Waits until question() answers what is wanted; the last answer if it never does.
export async function becomes(question, wanted) {
  let answer;
  for (let tries = 0; tries < 60; tries++) {
    answer = await question();
    if (answer === wanted) break;
    await new Promise((later) => setTimeout(later, 50));
  }
  return answer;
}

export const address = (tab) => new URL(tab.url()).pathname;
export const inHand = (tab) => tab.evaluate(() => document.activeElement.id);
