import { expect, test } from 'vitest';
import { isInApp } from '#client/browser/in-app.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15';

test('browsers inside other apps are known by the names they give themselves', () => {
  for (const app of [
    `${IPHONE} Mobile/22B83 [FBAN/FBIOS]`,
    `${IPHONE} Mobile/22B83 [FBAV/489.0]`,
    `${IPHONE} Mobile/22B83 GSA/340.3`,
    `${IPHONE} Mobile/22B83 [Pinterest/iOS] Pinterest/12.4`,
    `${IPHONE} Mobile/22B83 [LinkedInApp]/9.30`,
    `${IPHONE} Mobile/22B83 MicroMessenger/8.0.53`,
    `${IPHONE} Mobile/22B83 Twitter for iPhone/10.70`,
    `${IPHONE} Mobile/22B83 Snapchat/13.15`,
    `${IPHONE} Mobile/22B83 musical_ly_37.1.0`,
    `${IPHONE} Mobile/22B83 TikTok 37.1.0`,
    `${IPHONE} Mobile/22B83 Instagram 350.0`,
    `${IPHONE} Safari Line/14.2`,
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
  ]) {
    expect(isInApp(app), app).toBe(true);
  }
});

test('a phone’s own browser is none', () => {
  for (const browser of [
    `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`,
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (X11; Linux x86_64) Offline/3.2 NGSA/1.0',
    'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0',
  ]) {
    expect(isInApp(browser), browser).toBe(false);
  }
});
