-- The province's list of procedures: the rows of its last edition, and where each edition came from.

create table catalogue_editions (
    number bigint primary key,
    file text not null,
    sha256 text not null,
    actor text not null,
    at bigint not null,
    source text not null,
    checked_on text not null,
    rows bigint not null
);

-- What is a list or may be absent is JSON in `entry`.
create table catalogue (
    code text primary key,
    edition bigint not null,
    position bigint not null,
    entry text not null
);

insert into revisions (name, number) values ('catalogue', 0);
