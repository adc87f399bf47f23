-- A file that was taken back may be taken in once more: only those that count are known by their content.

drop index imports_by_content;
create unique index imports_by_content on imports (kind, sha256) where reverted is null;
