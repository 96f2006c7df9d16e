import { describe, expect, it } from 'vitest';
import { svgProblems, svgSize } from '../../../../src/site/content/logo/svg.js';
import { svgLogo, svgWith } from '../../../fixtures/logo.js';

const told = (svg: string) => svgProblems(svg).map(({ line, code }) => `${String(line)} ${code}`);

describe('a plain drawing', () => {
  it('is a logo, with the size that it says', () => {
    expect(told(svgLogo)).toEqual([]);
    expect(svgSize(svgLogo)).toEqual({ width: 240, height: 80 });
  });

  it.each([
    '<!-- made by a program --><title>Vormen &amp; vlakken</title>',
    '<style><![CDATA[.a{fill:#123456}]]></style>',
    '<clipPath id="a"><path id="b" d="M0 0"/></clipPath><g clip-path="url(#a)"><use xlink:href="#b"/></g>',
    '<mask id="m"><rect fill="white"/></mask><rect mask="url(\'#m\')"/>',
    '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Laag"/>',
  ])('may hold %s', (inside) => {
    expect(told(svgWith(inside))).toEqual([]);
  });
});

/** What stands on the third line of a drawing, and the code of what is wrong with it. */
const hostile: readonly (readonly [inside: string, code: string])[] = [
  ['<script>alert(1)</script>', 'svg-script'],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', 'svg-script'],
  ['<rect onload="alert(1)"/>', 'svg-script'],
  ['<rect OnClick="alert(1)"/>', 'svg-script'],
  ['<use href="javascript:alert(1)"/>', 'svg-script'],
  ['<use href="&#106;avascript:alert(1)"/>', 'svg-script'],
  ['<use href="data:image/svg+xml,x"/>', 'svg-script'],
  ['<foreignObject><p>x</p></foreignObject>', 'svg-onderdeel'],
  ['<image href="#a"/>', 'svg-onderdeel'],
  ['<a href="#a"/>', 'svg-onderdeel'],
  ['<text>Naam</text>', 'svg-onderdeel'],
  ['<filter id="f"/>', 'svg-onderdeel'],
  ['<h:img xmlns:h="http://www.w3.org/1999/xhtml"/>', 'svg-onderdeel'],
  ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'svg-onderdeel'],
  ['<use href="https://elders.example/a.svg#b"/>', 'svg-verwijzing'],
  ['<use xlink:href="a.svg#b"/>', 'svg-verwijzing'],
  ['<use x:href="//elders.example/a" xmlns:x="http://www.w3.org/1999/xlink"/>', 'svg-verwijzing'],
  ['<g xml:base="https://elders.example/"/>', 'svg-verwijzing'],
  ['<rect fill="url(https://elders.example/a)"/>', 'svg-verwijzing'],
  ['<rect style="fill: URL( \'a.svg#b\' )"/>', 'svg-verwijzing'],
  ['<style>@import "https://elders.example/a.css";</style>', 'svg-verwijzing'],
  ['<style>.a { fill: url(a.svg#b) }</style>', 'svg-verwijzing'],
  ['<?xml-stylesheet href="https://elders.example/a.css"?>', 'svg-verwijzing'],
  ['<style>@\\69mport "a.css";</style>', 'svg-stijl'],
  ['<style>@media (width > 1px) { .a { fill: red } }</style>', 'svg-stijl'],
  ['<style>.a { background: image-set("a.png" 1x) }</style>', 'svg-stijl'],
  ['<rect style="fill: \\75rl(a.svg)"/>', 'svg-stijl'],
  ['<animate attributeName="x"/>', 'svg-beweging'],
  ['<rect><set attributeName="href"/></rect>', 'svg-beweging'],
  ['<style>@keyframes a { from { x: 0 } }</style>', 'svg-beweging'],
  ['<rect style="animation: a 1s"/>', 'svg-beweging'],
  ['<rect style="fill:red;transition-duration:1s"/>', 'svg-beweging'],
  ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'svg-doctype'],
  ['<!ENTITY a "b">', 'svg-doctype'],
  ['<rect fill="&a;"/>', 'svg-xml'],
  ['<rect fill="a" fill="b"/>', 'svg-xml'],
  ['<g><rect></g></rect>', 'svg-xml'],
  ['<rect fill=a/>', 'svg-xml'],
];

describe('a drawing that does something else', () => {
  it.each(hostile)('is refused on its line: %s', (inside, code) => {
    expect(told(svgWith(inside))).toContain(`3 ${code}`);
  });

  it('is told in all its parts at once, each with its place', () => {
    const svg = svgWith('<script/>\n<rect onload="a"/>\n<image href="b.png"/>');
    expect(svgProblems(svg).map(({ line, place, code }) => [line, place, code])).toEqual([
      [3, '<script>', 'svg-script'],
      [4, '<rect> onload', 'svg-script'],
      [5, '<image>', 'svg-onderdeel'],
      [5, '<image> href', 'svg-verwijzing'],
    ]);
  });

  it('is one that repeats itself without end, or nearly so', () => {
    const level = (at: number) => `<g id="a${at}">${`<use href="#a${at + 1}"/>`.repeat(10)}</g>`;
    const bomb = [1, 2, 3, 4, 5, 6].map(level).join('');
    expect(told(svgWith(bomb))).toEqual(['1 svg-herhaling']);
    expect(told(svgWith('<g id="a"><use href="#a"/></g>'))).toEqual(['1 svg-herhaling']);
  });
});

describe('a file that is no drawing', () => {
  it.each([
    ['', 'svg-xml'],
    ['geen tekening', 'svg-xml'],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">', 'svg-xml'],
    ['<svg viewBox="0 0 1 1"/>', 'svg-begin'],
    ['<html xmlns="http://www.w3.org/2000/svg"/>', 'svg-begin'],
    [svgWith('', ''), 'svg-maat'],
    [svgWith('', 'viewBox="0 0 0 80"'), 'svg-maat'],
    [svgWith('', 'viewBox="a b c d"'), 'svg-maat'],
    [`${svgWith('')}<svg/>`, 'svg-xml'],
    ['<?xml version="1.0" encoding="utf-7"?><svg/>', 'svg-xml'],
    [svgWith('\u0000'), 'svg-xml'],
  ])('is refused: %s', (svg, code) => {
    expect(told(svg).map((one) => one.split(' ')[1])).toContain(code);
  });
});
