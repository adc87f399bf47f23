-- Certificates of the course. Nothing in a row says whose it is: person is a keyed hash, so that one who passed
-- is counted once; day is when the day began, since a moment would lead to somebody.
create table certificates (
    code text primary key,
    course text not null,
    version bigint not null,
    unit text,
    person text not null,
    day bigint not null
);

-- Classes that take one test together: a code of six digits while it is open, the ids of its questions as JSON.
-- owner is a keyed hash of who opened it.
create table classes (
    id text primary key,
    code text not null,
    owner text not null,
    unit text not null,
    questions text not null,
    opened bigint not null,
    ends bigint not null
);
create index classes_by_code on classes (code, ends);
create index classes_by_owner on classes (owner, opened);

-- Who takes part, as a keyed hash of their own in each class; right and wrong (ids as JSON) once they are done.
create table class_results (
    class text not null,
    person text not null,
    right_count bigint,
    wrong text,
    primary key (class, person)
);
