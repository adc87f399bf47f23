-- The tokens of a Zalo Official Account, one row an app. The pair is sealed; the next takes its place by
-- compare-and-set on version, before anybody uses it.
create table zalo_tokens (
    app text primary key,
    version bigint not null,
    pair text not null,
    made bigint not null,
    expires bigint not null,
    -- Why somebody has to log in again.
    trouble text
);

-- People whom somebody of the office answers in the OA's own chat: the assistant is silent until then.
create table zalo_pauses (
    address_hash text primary key,
    until bigint not null
);
create index zalo_pauses_by_age on zalo_pauses (until);
