-- Hamlets (ấp, khu phố) of communes, as files brought them. A file speaks for the communes that it names: what it leaves
-- out of them is kept, but counts no more. households is null where nobody knows it; null is not 0.
create table hamlets (
    id text primary key,
    unit text not null,
    name text not null,
    households bigint,
    position bigint not null,
    -- The import since which it counts, the last that named it, and the one that left it out.
    since text not null,
    import text not null,
    gone text
);
create index hamlets_by_unit on hamlets (unit, position);

-- Which hamlets a helper looks after, and which an invitation stands for.
create table post_hamlets (
    post text not null,
    hamlet text not null,
    primary key (post, hamlet)
);
create table invite_hamlets (
    code_hash text not null,
    hamlet text not null,
    primary key (code_hash, hamlet)
);
