-- What a logo is known by in its address: another picture has another address, so a browser can keep each for good.
alter table plaatswijs.house_style
  add column logo_digest text generated always as (left(encode(sha256(logo), 'hex'), 16)) stored;
