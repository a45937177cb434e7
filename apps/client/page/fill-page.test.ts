import { describe, expect, it } from 'vitest';
import { escapeData, fillPage } from './fill-page.ts';

const hostile = `"><script>alert('x')</script>&{{title}}`;

describe('a page with holes', () => {
  it('takes text that means nothing to it, wherever the hole is', () => {
    const page = fillPage('<p title="{{title}}">{{title}}</p>', { title: hostile });
    expect(page).not.toContain('<script');
    expect(page.match(/"/g)).toHaveLength(2);
    expect(page).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;{{title}}');
  });

  it('leaves braces that are no hole of its', () => {
    expect(fillPage('{{other}} a{{b:1}}', { title: 'x' })).toBe('{{other}} a{{b:1}}');
    expect(fillPage('{{constructor}}', {})).toBe('{{constructor}}');
  });

  it('is not changed by the signs that a replacement knows', () => {
    expect(fillPage('<{{title}}>', { title: '$& $1 $`' })).toBe('<$&amp; $1 $`>');
  });
});

describe('data in a page', () => {
  it('cannot end its element, and comes back as it was', () => {
    const data = { title: `</script><!--<script>\u2028${hostile}` };
    const { html } = escapeData(data);
    expect(html).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(html)).toEqual(data);
  });
});
