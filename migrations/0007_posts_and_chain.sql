-- Who serves which unit: an account may hold several posts. One that was revoked or has expired counts for nothing.

create table posts (
    id text primary key,
    account text not null,
    role text not null,
    unit text not null,
    granted bigint not null,
    expires bigint,
    revoked bigint
);
create index posts_by_account on posts (account);
create index posts_by_unit on posts (unit, id);
insert into posts (id, account, role, unit, granted, revoked)
    select id, id, role, unit, created, revoked from accounts;
alter table accounts drop column role;
alter table accounts drop column unit;
alter table accounts drop column revoked;

-- Until when the post counts that an invitation stands for; null for no end.
alter table invites add column post_expires bigint;

-- The audit as a chain: each row's hash holds the one before it, and the head says where the chain ends.
-- Rows from before are moved into it, oldest first, when the database is opened.
drop index audit_by_action;
alter table audit rename to audit_before;
create table audit (
    number bigint primary key,
    at bigint not null,
    actor text not null,
    action text not null,
    detail text not null,
    hash text not null
);
create index audit_by_action on audit (action, at, actor);
create table audit_head (
    name text primary key,
    number bigint not null,
    hash text not null
);
insert into audit_head (name, number, hash)
    values ('audit', 0, '0000000000000000000000000000000000000000000000000000000000000000');
