-- The database of a practice on PostgreSQL, made once by the server's administrator:
--
--   sudo -u postgres psql --file=postgres.sql
--   anteroom-office init --data /var/lib/anteroom --database \
--       'postgresql://anteroom@db.example.org/anteroom?sslmode=verify-full&passfile=/etc/anteroom/pgpass'
--
-- A second office on the same records gets a copy of the first one's data folder.

CREATE ROLE anteroom LOGIN;
\password anteroom

-- The server writes statements that fail into its log, and those of the records carry values of
-- patients. Only an administrator can forbid that.
ALTER ROLE anteroom SET log_statement = 'none';
ALTER ROLE anteroom SET log_min_error_statement = 'panic';
ALTER ROLE anteroom SET log_min_duration_statement = -1;
ALTER ROLE anteroom SET log_error_verbosity = 'terse';

CREATE DATABASE anteroom OWNER anteroom ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE anteroom FROM PUBLIC;
