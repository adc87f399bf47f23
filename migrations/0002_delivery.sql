-- Delivery: what is to be sent to platforms, who sends it, and who is alive.

-- Lines that a page or a terminal reads by itself are offered, not queued: what is queued or being
-- sent is then little and short-lived, and its index small.
update messages set state = 'offered' where state = 'queued';
-- True once a sending may have arrived unseen: only such a message may ever arrive twice.
alter table messages add column doubt boolean not null default false;
-- Why it failed, in a word.
alter table messages add column why text;
drop index messages_open;
create index messages_open on messages (peer, number) where state in ('queued', 'sending');
create index messages_unsettled on messages (state) where state in ('failed', 'ambiguous');

-- Since when the person does not let us in.
alter table peers add column blocked bigint;

-- Serving processes. The beat goes on as long as the process lives.
create table processes (
    id text primary key,
    beat bigint not null
);

-- What one process does for all.
create table leases (
    name text primary key,
    owner text not null
);

-- What was set up at a platform, so that it is set up once: a keyed hash of it.
create table setups (
    name text primary key,
    value text not null
);
