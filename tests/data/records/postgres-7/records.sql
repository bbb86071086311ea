--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'append-only' USING ERRCODE = 'restrict_violation'; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: appointment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appointment (
    id text NOT NULL COLLATE pg_catalog."C",
    patient text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    clinician text NOT NULL COLLATE pg_catalog."C",
    starts_at text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT appointment_status_check CHECK ((status = ANY (ARRAY['booked'::text, 'arrived'::text, 'cancelled'::text])))
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    sequence bigint NOT NULL,
    at text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text NOT NULL COLLATE pg_catalog."C",
    actor_name text NOT NULL COLLATE pg_catalog."C",
    act text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    detail text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT audit_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'device'::text, 'office'::text]))),
    CONSTRAINT audit_hash_check CHECK ((length(hash) = 64))
);


--
-- Name: audit_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_head (
    place bigint NOT NULL,
    sequence bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT audit_head_place_check CHECK ((place = 1))
);


--
-- Name: consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent (
    submission text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    patient text COLLATE pg_catalog."C",
    consent_key text NOT NULL COLLATE pg_catalog."C",
    text_version bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    text_sha256 text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    signature text COLLATE pg_catalog."C",
    typed_name text COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT consent_answer_check CHECK ((answer = ANY (ARRAY['drawn'::text, 'typed_name'::text, 'declined'::text]))),
    CONSTRAINT consent_text_sha256_check CHECK ((length(text_sha256) = 64))
);


--
-- Name: counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counter (
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL
);


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    submission text NOT NULL COLLATE pg_catalog."C",
    change text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    applied text COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT decision_kind_check CHECK ((kind = ANY (ARRAY['accept'::text, 'accept_edited'::text, 'reject'::text, 'undo'::text])))
);


--
-- Name: decision_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.decision ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.decision_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    certificate text NOT NULL COLLATE pg_catalog."C",
    enrolled_at text NOT NULL COLLATE pg_catalog."C",
    revoked_at text COLLATE pg_catalog."C",
    CONSTRAINT device_certificate_check CHECK ((length(certificate) = 64))
);


--
-- Name: enrolment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrolment (
    code_hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    offered_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    used_at text COLLATE pg_catalog."C",
    device text COLLATE pg_catalog."C",
    CONSTRAINT enrolment_code_hash_check CHECK ((length(code_hash) = 64))
);


--
-- Name: help_call; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.help_call (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    called_at text NOT NULL COLLATE pg_catalog."C",
    ended_at text COLLATE pg_catalog."C"
);


--
-- Name: history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history (
    number bigint NOT NULL,
    patient text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    old_value text COLLATE pg_catalog."C",
    new_value text COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    submission text COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    provenance text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: history_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.history ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.history_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.image (
    sha256 text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL,
    CONSTRAINT image_sha256_check CHECK ((length(sha256) = 64))
);


--
-- Name: kiosk_trouble; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kiosk_trouble (
    device text NOT NULL COLLATE pg_catalog."C",
    trouble text NOT NULL COLLATE pg_catalog."C",
    since text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: match_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.match_key (
    match_key bigint NOT NULL,
    record_number bigint NOT NULL
);


--
-- Name: merge_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_decision (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    undoes text COLLATE pg_catalog."C",
    survivor text NOT NULL COLLATE pg_catalog."C",
    merged text NOT NULL COLLATE pg_catalog."C",
    survivor_step bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT merge_decision_check CHECK (((kind = 'unmerge'::text) = (undoes IS NOT NULL))),
    CONSTRAINT merge_decision_check1 CHECK ((survivor <> merged)),
    CONSTRAINT merge_decision_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'unmerge'::text])))
);


--
-- Name: merge_decision_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.merge_decision ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.merge_decision_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: merge_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_move (
    merge text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    moved text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT merge_move_kind_check CHECK ((kind = ANY (ARRAY['submission'::text, 'appointment'::text])))
);


--
-- Name: merged_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merged_record (
    patient text NOT NULL COLLATE pg_catalog."C",
    survivor text NOT NULL COLLATE pg_catalog."C",
    merge text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    number bigint NOT NULL,
    applied_at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: patient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient (
    id text NOT NULL COLLATE pg_catalog."C",
    record_number bigint NOT NULL,
    version bigint NOT NULL,
    created_at text NOT NULL COLLATE pg_catalog."C",
    legal_name_given text COLLATE pg_catalog."C",
    legal_name_middle text COLLATE pg_catalog."C",
    legal_name_family text COLLATE pg_catalog."C",
    legal_name_suffix text COLLATE pg_catalog."C",
    preferred_name text COLLATE pg_catalog."C",
    birth_date text COLLATE pg_catalog."C",
    sex text COLLATE pg_catalog."C",
    pronouns text COLLATE pg_catalog."C",
    address_line1 text COLLATE pg_catalog."C",
    address_line2 text COLLATE pg_catalog."C",
    address_city text COLLATE pg_catalog."C",
    address_state text COLLATE pg_catalog."C",
    address_postal_code text COLLATE pg_catalog."C",
    mobile_phone text COLLATE pg_catalog."C",
    home_phone text COLLATE pg_catalog."C",
    preferred_phone text COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    interpreter_needed bigint,
    emergency_contact_name text COLLATE pg_catalog."C",
    emergency_contact_relation text COLLATE pg_catalog."C",
    emergency_contact_phone text COLLATE pg_catalog."C",
    guarantor_name text COLLATE pg_catalog."C",
    guarantor_relation text COLLATE pg_catalog."C",
    guarantor_phone text COLLATE pg_catalog."C",
    pharmacy_name text COLLATE pg_catalog."C",
    pharmacy_street text COLLATE pg_catalog."C",
    pharmacy_phone text COLLATE pg_catalog."C",
    race_ethnicity text COLLATE pg_catalog."C",
    coverage1_payer text COLLATE pg_catalog."C",
    coverage1_plan text COLLATE pg_catalog."C",
    coverage1_member_id text COLLATE pg_catalog."C",
    coverage1_group text COLLATE pg_catalog."C",
    coverage1_rx_bin text COLLATE pg_catalog."C",
    coverage1_rx_pcn text COLLATE pg_catalog."C",
    coverage1_rx_group text COLLATE pg_catalog."C",
    coverage1_subscriber text COLLATE pg_catalog."C",
    coverage1_relationship text COLLATE pg_catalog."C",
    coverage1_effective_from text COLLATE pg_catalog."C",
    coverage1_effective_to text COLLATE pg_catalog."C",
    coverage2_payer text COLLATE pg_catalog."C",
    coverage2_plan text COLLATE pg_catalog."C",
    coverage2_member_id text COLLATE pg_catalog."C",
    coverage2_group text COLLATE pg_catalog."C",
    coverage2_rx_bin text COLLATE pg_catalog."C",
    coverage2_rx_pcn text COLLATE pg_catalog."C",
    coverage2_rx_group text COLLATE pg_catalog."C",
    coverage2_subscriber text COLLATE pg_catalog."C",
    coverage2_relationship text COLLATE pg_catalog."C",
    coverage2_effective_from text COLLATE pg_catalog."C",
    coverage2_effective_to text COLLATE pg_catalog."C",
    coverage3_payer text COLLATE pg_catalog."C",
    coverage3_plan text COLLATE pg_catalog."C",
    coverage3_member_id text COLLATE pg_catalog."C",
    coverage3_group text COLLATE pg_catalog."C",
    coverage3_rx_bin text COLLATE pg_catalog."C",
    coverage3_rx_pcn text COLLATE pg_catalog."C",
    coverage3_rx_group text COLLATE pg_catalog."C",
    coverage3_subscriber text COLLATE pg_catalog."C",
    coverage3_relationship text COLLATE pg_catalog."C",
    coverage3_effective_from text COLLATE pg_catalog."C",
    coverage3_effective_to text COLLATE pg_catalog."C",
    CONSTRAINT patient_address_city_check CHECK ((address_city <> ''::text)),
    CONSTRAINT patient_address_line1_check CHECK ((address_line1 <> ''::text)),
    CONSTRAINT patient_address_line2_check CHECK ((address_line2 <> ''::text)),
    CONSTRAINT patient_address_postal_code_check CHECK ((address_postal_code <> ''::text)),
    CONSTRAINT patient_address_state_check CHECK ((address_state <> ''::text)),
    CONSTRAINT patient_birth_date_check CHECK ((birth_date ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_effective_from_check CHECK ((coverage1_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_effective_to_check CHECK ((coverage1_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_group_check CHECK ((coverage1_group <> ''::text)),
    CONSTRAINT patient_coverage1_member_id_check CHECK ((coverage1_member_id <> ''::text)),
    CONSTRAINT patient_coverage1_payer_check CHECK ((coverage1_payer <> ''::text)),
    CONSTRAINT patient_coverage1_plan_check CHECK ((coverage1_plan <> ''::text)),
    CONSTRAINT patient_coverage1_relationship_check CHECK ((coverage1_relationship <> ''::text)),
    CONSTRAINT patient_coverage1_rx_bin_check CHECK ((coverage1_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage1_rx_group_check CHECK ((coverage1_rx_group <> ''::text)),
    CONSTRAINT patient_coverage1_rx_pcn_check CHECK ((coverage1_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage1_subscriber_check CHECK ((coverage1_subscriber <> ''::text)),
    CONSTRAINT patient_coverage2_effective_from_check CHECK ((coverage2_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage2_effective_to_check CHECK ((coverage2_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage2_group_check CHECK ((coverage2_group <> ''::text)),
    CONSTRAINT patient_coverage2_member_id_check CHECK ((coverage2_member_id <> ''::text)),
    CONSTRAINT patient_coverage2_payer_check CHECK ((coverage2_payer <> ''::text)),
    CONSTRAINT patient_coverage2_plan_check CHECK ((coverage2_plan <> ''::text)),
    CONSTRAINT patient_coverage2_relationship_check CHECK ((coverage2_relationship <> ''::text)),
    CONSTRAINT patient_coverage2_rx_bin_check CHECK ((coverage2_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage2_rx_group_check CHECK ((coverage2_rx_group <> ''::text)),
    CONSTRAINT patient_coverage2_rx_pcn_check CHECK ((coverage2_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage2_subscriber_check CHECK ((coverage2_subscriber <> ''::text)),
    CONSTRAINT patient_coverage3_effective_from_check CHECK ((coverage3_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage3_effective_to_check CHECK ((coverage3_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage3_group_check CHECK ((coverage3_group <> ''::text)),
    CONSTRAINT patient_coverage3_member_id_check CHECK ((coverage3_member_id <> ''::text)),
    CONSTRAINT patient_coverage3_payer_check CHECK ((coverage3_payer <> ''::text)),
    CONSTRAINT patient_coverage3_plan_check CHECK ((coverage3_plan <> ''::text)),
    CONSTRAINT patient_coverage3_relationship_check CHECK ((coverage3_relationship <> ''::text)),
    CONSTRAINT patient_coverage3_rx_bin_check CHECK ((coverage3_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage3_rx_group_check CHECK ((coverage3_rx_group <> ''::text)),
    CONSTRAINT patient_coverage3_rx_pcn_check CHECK ((coverage3_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage3_subscriber_check CHECK ((coverage3_subscriber <> ''::text)),
    CONSTRAINT patient_email_check CHECK ((email <> ''::text)),
    CONSTRAINT patient_emergency_contact_name_check CHECK ((emergency_contact_name <> ''::text)),
    CONSTRAINT patient_emergency_contact_phone_check CHECK ((emergency_contact_phone <> ''::text)),
    CONSTRAINT patient_emergency_contact_relation_check CHECK ((emergency_contact_relation <> ''::text)),
    CONSTRAINT patient_guarantor_name_check CHECK ((guarantor_name <> ''::text)),
    CONSTRAINT patient_guarantor_phone_check CHECK ((guarantor_phone <> ''::text)),
    CONSTRAINT patient_guarantor_relation_check CHECK ((guarantor_relation <> ''::text)),
    CONSTRAINT patient_home_phone_check CHECK ((home_phone <> ''::text)),
    CONSTRAINT patient_interpreter_needed_check CHECK ((interpreter_needed = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT patient_language_check CHECK ((language <> ''::text)),
    CONSTRAINT patient_legal_name_family_check CHECK ((legal_name_family <> ''::text)),
    CONSTRAINT patient_legal_name_given_check CHECK ((legal_name_given <> ''::text)),
    CONSTRAINT patient_legal_name_middle_check CHECK ((legal_name_middle <> ''::text)),
    CONSTRAINT patient_legal_name_suffix_check CHECK ((legal_name_suffix <> ''::text)),
    CONSTRAINT patient_mobile_phone_check CHECK ((mobile_phone <> ''::text)),
    CONSTRAINT patient_pharmacy_name_check CHECK ((pharmacy_name <> ''::text)),
    CONSTRAINT patient_pharmacy_phone_check CHECK ((pharmacy_phone <> ''::text)),
    CONSTRAINT patient_pharmacy_street_check CHECK ((pharmacy_street <> ''::text)),
    CONSTRAINT patient_preferred_name_check CHECK ((preferred_name <> ''::text)),
    CONSTRAINT patient_preferred_phone_check CHECK ((preferred_phone <> ''::text)),
    CONSTRAINT patient_pronouns_check CHECK ((pronouns <> ''::text)),
    CONSTRAINT patient_race_ethnicity_check CHECK ((race_ethnicity <> ''::text)),
    CONSTRAINT patient_sex_check CHECK ((sex <> ''::text)),
    CONSTRAINT patient_version_check CHECK ((version > 0))
);


--
-- Name: payer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payer (
    name_key text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    payer_id text NOT NULL COLLATE pg_catalog."C",
    phone text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: proposed_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposed_change (
    submission text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    base text COLLATE pg_catalog."C",
    proposed text COLLATE pg_catalog."C",
    provenance text NOT NULL COLLATE pg_catalog."C",
    confidence double precision NOT NULL,
    evidence_image text COLLATE pg_catalog."C",
    evidence_area text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT proposed_change_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT proposed_change_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'accepted'::text, 'rejected'::text])))
);


--
-- Name: record_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_term (
    term text NOT NULL COLLATE pg_catalog."C",
    record_number bigint NOT NULL,
    marks bigint NOT NULL
);


--
-- Name: refused_submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refused_submission (
    number bigint NOT NULL,
    claimed_id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    content_sha256 text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL
);


--
-- Name: refused_submission_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.refused_submission ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.refused_submission_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roster; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster (
    appointment text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    removed bigint NOT NULL,
    CONSTRAINT roster_removed_check CHECK ((removed = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: roster_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster_day (
    place bigint NOT NULL,
    starts_at text NOT NULL COLLATE pg_catalog."C",
    ends_at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT roster_day_place_check CHECK ((place = 1))
);


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id text NOT NULL COLLATE pg_catalog."C",
    user_name text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    password_hash text NOT NULL COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C",
    retired_at text COLLATE pg_catalog."C",
    CONSTRAINT staff_role_check CHECK ((role = ANY (ARRAY['secretary'::text, 'manager'::text])))
);


--
-- Name: staff_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_session (
    token_hash text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    started_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT staff_session_token_hash_check CHECK ((length(token_hash) = 64))
);


--
-- Name: submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    content_sha256 text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL,
    patient text COLLATE pg_catalog."C",
    appointment text COLLATE pg_catalog."C",
    base_version bigint NOT NULL,
    pending bigint NOT NULL,
    signed_consent bigint NOT NULL,
    CONSTRAINT submission_content_sha256_check CHECK ((length(content_sha256) = 64)),
    CONSTRAINT submission_pending_check CHECK ((pending >= 0)),
    CONSTRAINT submission_signed_consent_check CHECK ((signed_consent = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: submission_image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission_image (
    submission text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    image text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    media_type text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: appointment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appointment VALUES ('a895cc64-dfa8-4103-ac14-fe0126723d8b', 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:30:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('c43ada34-82f7-4df1-9457-8f2d643b1259', '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:32:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('edd37359-c158-45dc-b193-3c97f2e99f3b', '7b4bef14-5861-4ae9-8ffb-eb44b261f212', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:34:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('e8aff8ec-efe7-46bc-b850-9e8840d5d881', '3bdcf953-5bbe-4226-86e2-505852181937', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:36:00.000Z', 'arrived');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'enrolment.offered', '', '{"expires_at":"2026-11-24T15:10:00.000Z","name":"Kiosk 1"}', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4');
INSERT INTO public.audit VALUES (2, '2026-11-24T15:00:00.000Z', 'device', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', 'Kiosk 1', 'device.enrolled', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', '{"certificate":"774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547"}', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4', '8be1a3b920c67e5355d6cc704b45fa0cc4a5f68ebd009502bd8b1309ba8bd7c9');
INSERT INTO public.audit VALUES (3, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', '63b28896-343b-4919-9d4d-4581ff7b2c95', '{"role":"secretary"}', '8be1a3b920c67e5355d6cc704b45fa0cc4a5f68ebd009502bd8b1309ba8bd7c9', '1c097c35397fa4559364ceffe8770f55c689b088eadb158b22753513422a69ad');
INSERT INTO public.audit VALUES (4, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', '{"role":"manager"}', '1c097c35397fa4559364ceffe8770f55c689b088eadb158b22753513422a69ad', 'b8ede861dc7fa21dca9e7dfc5142a5786a76c4127d67b16aad858930fc5061b7');
INSERT INTO public.audit VALUES (5, '2026-11-24T15:00:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'patient.created', 'd6ff8f07-f480-4129-94c6-1b57426dbc89', '{"provenance":"import"}', 'b8ede861dc7fa21dca9e7dfc5142a5786a76c4127d67b16aad858930fc5061b7', 'b4ea07b408a696465f4092b186704f3672e3a74c25a8ac43f97490bf5da604e9');
INSERT INTO public.audit VALUES (6, '2026-11-24T15:00:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'patient.created', '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', '{"provenance":"import"}', 'b4ea07b408a696465f4092b186704f3672e3a74c25a8ac43f97490bf5da604e9', '88f8754edcea1b74b10ef657329656a2816ac285798259e9f57c9249320167f9');
INSERT INTO public.audit VALUES (7, '2026-11-24T15:00:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'patient.created', '7b4bef14-5861-4ae9-8ffb-eb44b261f212', '{"provenance":"import"}', '88f8754edcea1b74b10ef657329656a2816ac285798259e9f57c9249320167f9', '6b46fcab4cc6701d901e67d6e70ffb91f7adad0d6983ea6f0adb9a4b14d9c6c0');
INSERT INTO public.audit VALUES (8, '2026-11-24T15:00:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'patient.created', '3bdcf953-5bbe-4226-86e2-505852181937', '{"provenance":"import"}', '6b46fcab4cc6701d901e67d6e70ffb91f7adad0d6983ea6f0adb9a4b14d9c6c0', 'ac3e93e2e7cb5272b1f06ae234c634c63eee1308f5516570b971161737bcd31d');
INSERT INTO public.audit VALUES (9, '2026-11-24T15:00:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'patient.created', 'c4aac7ab-3b50-4be1-8f29-e67440a02618', '{"provenance":"import"}', 'ac3e93e2e7cb5272b1f06ae234c634c63eee1308f5516570b971161737bcd31d', '94da5b52cb0ce6b869c3f04b19aec02a37e30e2a4714e63fd1b0339dee0a8462');
INSERT INTO public.audit VALUES (10, '2026-11-24T15:00:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'appointment.booked', 'a895cc64-dfa8-4103-ac14-fe0126723d8b', '{"patient":"d6ff8f07-f480-4129-94c6-1b57426dbc89"}', '94da5b52cb0ce6b869c3f04b19aec02a37e30e2a4714e63fd1b0339dee0a8462', '14e955582e821dd00b11886c9e74d3ed83614384d222a7f4c44085f97f570f0e');
INSERT INTO public.audit VALUES (11, '2026-11-24T15:00:00.000Z', 'device', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', 'Kiosk 1', 'image.received', '947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '{"bytes":27}', '14e955582e821dd00b11886c9e74d3ed83614384d222a7f4c44085f97f570f0e', '25a678e4e36745c9de0ef07f160c249a925bf8e5065c98ba1b2825e933331d46');
INSERT INTO public.audit VALUES (12, '2026-11-24T15:00:00.000Z', 'device', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', 'Kiosk 1', 'submission.received', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', '{"changes":3,"content":"b2502d21d6c970eac653133ac483bfc761f6b727965570739c10ea4d838b1808","patient":"d6ff8f07-f480-4129-94c6-1b57426dbc89"}', '25a678e4e36745c9de0ef07f160c249a925bf8e5065c98ba1b2825e933331d46', 'd41cad1d9b38042aa6e0064ee8e8214ffc8b7bc12a09860ca34deaa29cf881f3');
INSERT INTO public.audit VALUES (13, '2026-11-24T15:01:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'change.accepted', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', '{"change":"830add3b-ad4b-46a4-8243-d80c35162060","decision":"b88a129e-7b54-43e6-8a73-4716beb3b383","field":"email","kind":"accept","patient":"d6ff8f07-f480-4129-94c6-1b57426dbc89","version":2}', 'd41cad1d9b38042aa6e0064ee8e8214ffc8b7bc12a09860ca34deaa29cf881f3', '5762dea20e36e7532e01dc9ad2ed63241c62e2ab551816d35fdb4c68e5688a56');
INSERT INTO public.audit VALUES (14, '2026-11-24T15:01:00.000Z', 'staff', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', 'Tom Brandt', 'change.accepted', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', '{"change":"383c1498-4034-4ee4-a240-1bd3d0bbfaa0","decision":"23bb36bf-b1fa-4b52-94f2-69c93162a6e3","field":"preferred_name","kind":"accept_edited","patient":"d6ff8f07-f480-4129-94c6-1b57426dbc89","version":3}', '5762dea20e36e7532e01dc9ad2ed63241c62e2ab551816d35fdb4c68e5688a56', '0011f5da7f89b13b8970a41c3440b1147f7d0906a13bbe672e7abf1239e8bc6c');
INSERT INTO public.audit VALUES (15, '2026-11-24T15:01:00.000Z', 'staff', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', 'Tom Brandt', 'change.rejected', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', '{"change":"a0d52e7f-39ea-477c-b1a2-e2793181251d","decision":"0a6ee656-902c-4594-9f97-e0a389f6e0ad","field":"pronouns","kind":"reject","patient":"d6ff8f07-f480-4129-94c6-1b57426dbc89","version":3}', '0011f5da7f89b13b8970a41c3440b1147f7d0906a13bbe672e7abf1239e8bc6c', 'd22c78fae3cfdc13ce5924a05bceaad9135465cfd1aba68514c608dc1bfa4429');
INSERT INTO public.audit VALUES (16, '2026-11-24T15:01:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'appointment.booked', 'c43ada34-82f7-4df1-9457-8f2d643b1259', '{"patient":"62a7f292-c2aa-4bfa-8902-5fe0e28d122d"}', 'd22c78fae3cfdc13ce5924a05bceaad9135465cfd1aba68514c608dc1bfa4429', 'e0ee63448ed243914881df8a8e71d05b02cf15c24821266936a99354b8b9d747');
INSERT INTO public.audit VALUES (17, '2026-11-24T15:01:00.000Z', 'device', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', 'Kiosk 1', 'submission.received', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '{"changes":3,"content":"2487e3aa84552c617a661b30fd4a14a591014c6dd9a6c2a0bc6c45d15e347ce7","patient":"62a7f292-c2aa-4bfa-8902-5fe0e28d122d"}', 'e0ee63448ed243914881df8a8e71d05b02cf15c24821266936a99354b8b9d747', 'b1738724b24bc5779f58194e56ca7cb7aa6d0907f053be583cce32229de13cc0');
INSERT INTO public.audit VALUES (18, '2026-11-24T15:02:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'change.accepted', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '{"change":"77675cdf-5665-42d6-a5d9-82df92def944","decision":"08a5030a-e951-4bb4-a0ee-17e5e0855144","field":"email","kind":"accept","patient":"62a7f292-c2aa-4bfa-8902-5fe0e28d122d","version":2}', 'b1738724b24bc5779f58194e56ca7cb7aa6d0907f053be583cce32229de13cc0', '9aebd2178b23e7eebd8ab8542e9e74634aa583732a0f540ef14513d1ebd4f8cb');
INSERT INTO public.audit VALUES (19, '2026-11-24T15:02:00.000Z', 'staff', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', 'Tom Brandt', 'change.accepted', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '{"change":"36030296-6df2-416b-a237-107903c2af51","decision":"fe357fcf-836a-4892-8f6d-6458073e6128","field":"preferred_name","kind":"accept_edited","patient":"62a7f292-c2aa-4bfa-8902-5fe0e28d122d","version":3}', '9aebd2178b23e7eebd8ab8542e9e74634aa583732a0f540ef14513d1ebd4f8cb', '4527482416edd0795c0851508f811d12aa964628317df3b5711f738511c924bc');
INSERT INTO public.audit VALUES (20, '2026-11-24T15:02:00.000Z', 'staff', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', 'Tom Brandt', 'change.rejected', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '{"change":"685e77d4-af44-4c66-9e38-8974b3e64cc4","decision":"beeeaa9b-7b00-4ef5-861e-5abadd99e49e","field":"pronouns","kind":"reject","patient":"62a7f292-c2aa-4bfa-8902-5fe0e28d122d","version":3}', '4527482416edd0795c0851508f811d12aa964628317df3b5711f738511c924bc', 'adfc0dadd33351808042e8726877059e702942dad80edcad91499f4502263e4c');
INSERT INTO public.audit VALUES (21, '2026-11-24T15:02:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'decision.undone', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '{"change":"36030296-6df2-416b-a237-107903c2af51","decision":"f7485d20-fd21-416e-9d73-6762bbd88de1","field":"preferred_name","kind":"undo","patient":"62a7f292-c2aa-4bfa-8902-5fe0e28d122d","version":4}', 'adfc0dadd33351808042e8726877059e702942dad80edcad91499f4502263e4c', '97932e068948a12c26a6ff3c2be9a5d90c428a3c6b332c5fba546d1d19ac7e88');
INSERT INTO public.audit VALUES (22, '2026-11-24T15:02:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'appointment.booked', 'edd37359-c158-45dc-b193-3c97f2e99f3b', '{"patient":"7b4bef14-5861-4ae9-8ffb-eb44b261f212"}', '97932e068948a12c26a6ff3c2be9a5d90c428a3c6b332c5fba546d1d19ac7e88', 'd98cd8f56f72626f7ccdeb2b7bbe371cbf9761799b85a46213fbfa14f52bfe9b');
INSERT INTO public.audit VALUES (23, '2026-11-24T15:02:00.000Z', 'device', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', 'Kiosk 1', 'submission.received', '3388ac12-62be-464f-934d-1fe7f597529d', '{"changes":3,"content":"a7c181b8435f949220974152ff1d0e51817cdd68934b51157f78c8672b2fe669","patient":"7b4bef14-5861-4ae9-8ffb-eb44b261f212"}', 'd98cd8f56f72626f7ccdeb2b7bbe371cbf9761799b85a46213fbfa14f52bfe9b', 'ec95cfa109a1eeb1b2c6d71f2cb352998f33afb74198cd6f40b9c472db839d0e');
INSERT INTO public.audit VALUES (24, '2026-11-24T15:03:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'change.accepted', '3388ac12-62be-464f-934d-1fe7f597529d', '{"change":"c2a10507-e010-4f11-a028-f5c820d7362f","decision":"43bf315b-3b09-442f-bd4f-a667b797c120","field":"email","kind":"accept","patient":"7b4bef14-5861-4ae9-8ffb-eb44b261f212","version":2}', 'ec95cfa109a1eeb1b2c6d71f2cb352998f33afb74198cd6f40b9c472db839d0e', '6816de96d2c53e1aabca822e365aa4f40d1d2a9f98f28278b58473bced0ecccd');
INSERT INTO public.audit VALUES (25, '2026-11-24T15:03:00.000Z', 'staff', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', 'appointment.booked', 'e8aff8ec-efe7-46bc-b850-9e8840d5d881', '{"patient":"3bdcf953-5bbe-4226-86e2-505852181937"}', '6816de96d2c53e1aabca822e365aa4f40d1d2a9f98f28278b58473bced0ecccd', 'e0da9640a4ae1c4856148d5ad12c7e0c29838d0fcb4cb6196bf233fee10fb37b');
INSERT INTO public.audit VALUES (26, '2026-11-24T15:03:00.000Z', 'device', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', 'Kiosk 1', 'submission.received', 'd9fca0b4-a5ef-4d85-bb5f-9c8915a90724', '{"changes":3,"content":"7985f6881863b32835619ac740e60f9d5935faf03e7b77d250ffa85fc3c0c26f","patient":"3bdcf953-5bbe-4226-86e2-505852181937"}', 'e0da9640a4ae1c4856148d5ad12c7e0c29838d0fcb4cb6196bf233fee10fb37b', '904f4e5b5b1fe7ef2ec24cadf6658ce8536c589011516ece9b107721310bd3b6');
INSERT INTO public.audit VALUES (27, '2026-11-24T15:04:00.000Z', 'device', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', 'Kiosk 1', 'submission.received', 'd410bb5e-d592-45e5-851e-35587b7b341e', '{"changes":0,"content":"f78d16f02e03da5209c163b315539d14b5cc574f8adeb5c6c61d10ebc3b1999a","patient":""}', '904f4e5b5b1fe7ef2ec24cadf6658ce8536c589011516ece9b107721310bd3b6', '763c7b1055d0a3e3e627a88a11805843ae93c2ff96c56391b7e152e069501cac');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES (1, 27, '763c7b1055d0a3e3e627a88a11805843ae93c2ff96c56391b7e152e069501cac');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('last_record_without_match_keys', 10000);
INSERT INTO public.counter VALUES ('last_record_with_older_terms', 10000);
INSERT INTO public.counter VALUES ('record_number', 10005);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (1, 'b88a129e-7b54-43e6-8a73-4716beb3b383', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', '830add3b-ad4b-46a4-8243-d80c35162060', 'accept', '"someone@mail.example"', '', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (2, '23bb36bf-b1fa-4b52-94f2-69c93162a6e3', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', '383c1498-4034-4ee4-a240-1bd3d0bbfaa0', 'accept_edited', '"Mi"', '', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (3, '0a6ee656-902c-4594-9f97-e0a389f6e0ad', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', 'a0d52e7f-39ea-477c-b1a2-e2793181251d', 'reject', NULL, 'not legible', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (4, '08a5030a-e951-4bb4-a0ee-17e5e0855144', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '77675cdf-5665-42d6-a5d9-82df92def944', 'accept', '"someone@mail.example"', '', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (5, 'fe357fcf-836a-4892-8f6d-6458073e6128', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '36030296-6df2-416b-a237-107903c2af51', 'accept_edited', '"Mi"', '', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (6, 'beeeaa9b-7b00-4ef5-861e-5abadd99e49e', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '685e77d4-af44-4c66-9e38-8974b3e64cc4', 'reject', NULL, 'not legible', 'd6da886e-8ad4-41cb-aead-7c03fb733bfb', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (7, 'f7485d20-fd21-416e-9d73-6762bbd88de1', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '36030296-6df2-416b-a237-107903c2af51', 'undo', NULL, '', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (8, '43bf315b-3b09-442f-bd4f-a667b797c120', '3388ac12-62be-464f-934d-1fe7f597529d', 'c2a10507-e010-4f11-a028-f5c820d7362f', 'accept', '"someone@mail.example"', '', '63b28896-343b-4919-9d4d-4581ff7b2c95', 'Maria Ortiz', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device VALUES ('caa41621-1197-4a4e-bc22-9b0354ab9e69', 'Kiosk 1', '774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: enrolment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolment VALUES ('3310c0a405f5abb8b2f6519a83b1beecdd94bdd221487b7786eddc8fb6357055', 'Kiosk 1', '2026-11-24T15:00:00.000Z', '2026-11-24T15:10:00.000Z', '2026-11-24T15:00:00.000Z', 'caa41621-1197-4a4e-bc22-9b0354ab9e69');


--
-- Data for Name: help_call; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (1, 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 1, 'legal_name', NULL, '{"family":"Whitfield","given":"Nora"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (2, 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 1, 'birth_date', NULL, '"1956-07-09"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (3, 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 1, 'address', NULL, '{"city":"Alder Falls","line1":"17 Alder Court","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (4, 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 1, 'mobile_phone', NULL, '"+12325550142"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (5, 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 1, 'coverage1.payer', NULL, '"Meridian Mutual"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (6, 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 1, 'coverage1.member_id', NULL, '"MM 4471 9920"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (7, '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 1, 'legal_name', NULL, '{"family":"O’Donovan","given":"Łucja"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (8, '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 1, 'birth_date', NULL, '"1960-03-02"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (9, '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (10, '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 1, 'mobile_phone', NULL, '"+12325550177"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (11, '7b4bef14-5861-4ae9-8ffb-eb44b261f212', 1, 'legal_name', NULL, '{"family":"Nguyễn-Reyes","given":"Minh Anh"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (12, '7b4bef14-5861-4ae9-8ffb-eb44b261f212', 1, 'birth_date', NULL, '"1999-12-31"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (13, '7b4bef14-5861-4ae9-8ffb-eb44b261f212', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (14, '7b4bef14-5861-4ae9-8ffb-eb44b261f212', 1, 'mobile_phone', NULL, '"+12325550178"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (15, '3bdcf953-5bbe-4226-86e2-505852181937', 1, 'legal_name', NULL, '{"family":"क्षत्रिय","given":"नोरा"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (16, '3bdcf953-5bbe-4226-86e2-505852181937', 1, 'birth_date', NULL, '"2001-02-03"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (17, '3bdcf953-5bbe-4226-86e2-505852181937', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (18, '3bdcf953-5bbe-4226-86e2-505852181937', 1, 'mobile_phone', NULL, '"+12325550179"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (19, 'c4aac7ab-3b50-4be1-8f29-e67440a02618', 1, 'preferred_name', NULL, '"''; DROP TABLE --"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (20, 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 2, 'email', NULL, '"someone@mail.example"', 'b88a129e-7b54-43e6-8a73-4716beb3b383', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', 'Maria Ortiz', 'typed', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (21, 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 3, 'preferred_name', NULL, '"Mi"', '23bb36bf-b1fa-4b52-94f2-69c93162a6e3', '3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', 'Tom Brandt', 'staff', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (22, '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 2, 'email', NULL, '"someone@mail.example"', '08a5030a-e951-4bb4-a0ee-17e5e0855144', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', 'Maria Ortiz', 'typed', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (23, '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 3, 'preferred_name', NULL, '"Mi"', 'fe357fcf-836a-4892-8f6d-6458073e6128', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', 'Tom Brandt', 'staff', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (24, '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 4, 'preferred_name', '"Mi"', NULL, 'f7485d20-fd21-416e-9d73-6762bbd88de1', 'f4ceacca-b98e-45ce-92c3-e3903db9a4b0', 'Maria Ortiz', 'undo', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (25, '7b4bef14-5861-4ae9-8ffb-eb44b261f212', 2, 'email', NULL, '"someone@mail.example"', '43bf315b-3b09-442f-bd4f-a667b797c120', '3388ac12-62be-464f-934d-1fe7f597529d', 'Maria Ortiz', 'typed', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: image; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.image VALUES ('947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '2026-11-24T15:00:00.000Z', '\x89504e47206e6f74207265616c6c79002c20627574206279746573');


--
-- Data for Name: kiosk_trouble; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: match_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.match_key VALUES (7066899657250124387, 10001);
INSERT INTO public.match_key VALUES (-3224808168656453301, 10001);
INSERT INTO public.match_key VALUES (-7011506066135061911, 10001);
INSERT INTO public.match_key VALUES (4240250128447070249, 10001);
INSERT INTO public.match_key VALUES (-4222791778177399325, 10001);
INSERT INTO public.match_key VALUES (7699207636465157435, 10001);
INSERT INTO public.match_key VALUES (943662511713322386, 10001);
INSERT INTO public.match_key VALUES (-4305714934863938130, 10001);
INSERT INTO public.match_key VALUES (1254655433399002306, 10001);
INSERT INTO public.match_key VALUES (4216290670561454973, 10001);
INSERT INTO public.match_key VALUES (7971523339240207417, 10001);
INSERT INTO public.match_key VALUES (-3118586193880004556, 10001);
INSERT INTO public.match_key VALUES (-6493353402921765429, 10001);
INSERT INTO public.match_key VALUES (5377422584203293546, 10001);
INSERT INTO public.match_key VALUES (-8460684880613555940, 10001);
INSERT INTO public.match_key VALUES (-4410235649685677943, 10001);
INSERT INTO public.match_key VALUES (-8302964697092327934, 10002);
INSERT INTO public.match_key VALUES (7266204097343912854, 10002);
INSERT INTO public.match_key VALUES (5190874333379027312, 10002);
INSERT INTO public.match_key VALUES (6434897018035492846, 10002);
INSERT INTO public.match_key VALUES (6570236060717330949, 10002);
INSERT INTO public.match_key VALUES (-924480575870835656, 10002);
INSERT INTO public.match_key VALUES (-4120527560597548115, 10002);
INSERT INTO public.match_key VALUES (-7914577897306821610, 10002);
INSERT INTO public.match_key VALUES (8683241247696183711, 10002);
INSERT INTO public.match_key VALUES (5469291568307924046, 10002);
INSERT INTO public.match_key VALUES (375870309012110617, 10002);
INSERT INTO public.match_key VALUES (3574605845156883455, 10002);
INSERT INTO public.match_key VALUES (-3035979701381540932, 10002);
INSERT INTO public.match_key VALUES (-4413029508732394419, 10002);
INSERT INTO public.match_key VALUES (6726847522357735001, 10002);
INSERT INTO public.match_key VALUES (-495290876759227424, 10003);
INSERT INTO public.match_key VALUES (936074781968552075, 10003);
INSERT INTO public.match_key VALUES (5913590335143753217, 10003);
INSERT INTO public.match_key VALUES (3695638273436029317, 10003);
INSERT INTO public.match_key VALUES (6296575746181566478, 10003);
INSERT INTO public.match_key VALUES (-4734080315575021808, 10003);
INSERT INTO public.match_key VALUES (6434897018035492846, 10003);
INSERT INTO public.match_key VALUES (1260055787093872062, 10003);
INSERT INTO public.match_key VALUES (-4413046001406817584, 10003);
INSERT INTO public.match_key VALUES (872445910771637962, 10003);
INSERT INTO public.match_key VALUES (202821233612933553, 10003);
INSERT INTO public.match_key VALUES (1445320189502327241, 10003);
INSERT INTO public.match_key VALUES (1872696372857870151, 10003);
INSERT INTO public.match_key VALUES (1257269624628553063, 10003);
INSERT INTO public.match_key VALUES (6726847522357735001, 10003);
INSERT INTO public.match_key VALUES (9117846025229798633, 10004);
INSERT INTO public.match_key VALUES (6434897018035492846, 10004);
INSERT INTO public.match_key VALUES (-4433749679810912325, 10004);
INSERT INTO public.match_key VALUES (7874475799601270045, 10004);
INSERT INTO public.match_key VALUES (8738376483290030491, 10004);
INSERT INTO public.match_key VALUES (1588873489708022813, 10004);
INSERT INTO public.match_key VALUES (-7412997631541107542, 10004);
INSERT INTO public.match_key VALUES (-4413044901895189373, 10004);
INSERT INTO public.match_key VALUES (-129124546605872177, 10004);
INSERT INTO public.match_key VALUES (-6128537157801939602, 10004);
INSERT INTO public.match_key VALUES (4466231264009873404, 10004);
INSERT INTO public.match_key VALUES (4606821826738555719, 10004);
INSERT INTO public.match_key VALUES (4619048853813837363, 10004);
INSERT INTO public.match_key VALUES (-148011957351685460, 10004);
INSERT INTO public.match_key VALUES (6726847522357735001, 10004);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10001);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10002);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10003);


--
-- Data for Name: merge_decision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: merge_move; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: merged_record; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES (1, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (2, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (3, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (4, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (5, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (6, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (7, '2026-11-24T15:00:00.000Z');


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient VALUES ('3bdcf953-5bbe-4226-86e2-505852181937', 10004, 1, '2026-11-24T15:00:00.000Z', 'नोरा', NULL, 'क्षत्रिय', NULL, NULL, '2001-02-03', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550179', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('c4aac7ab-3b50-4be1-8f29-e67440a02618', 10005, 1, '2026-11-24T15:00:00.000Z', NULL, NULL, NULL, NULL, '''; DROP TABLE --', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('d6ff8f07-f480-4129-94c6-1b57426dbc89', 10001, 3, '2026-11-24T15:00:00.000Z', 'Nora', NULL, 'Whitfield', NULL, 'Mi', '1956-07-09', NULL, NULL, '17 Alder Court', NULL, 'Alder Falls', 'FR', '00418', '+12325550142', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Meridian Mutual', NULL, 'MM 4471 9920', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 10002, 4, '2026-11-24T15:00:00.000Z', 'Łucja', NULL, 'O’Donovan', NULL, NULL, '1960-03-02', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550177', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('7b4bef14-5861-4ae9-8ffb-eb44b261f212', 10003, 2, '2026-11-24T15:00:00.000Z', 'Minh Anh', NULL, 'Nguyễn-Reyes', NULL, NULL, '1999-12-31', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550178', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: payer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposed_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposed_change VALUES ('3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', '830add3b-ad4b-46a4-8243-d80c35162060', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', '383c1498-4034-4ee4-a240-1bd3d0bbfaa0', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', 'a0d52e7f-39ea-477c-b1a2-e2793181251d', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '77675cdf-5665-42d6-a5d9-82df92def944', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '685e77d4-af44-4c66-9e38-8974b3e64cc4', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('f4ceacca-b98e-45ce-92c3-e3903db9a4b0', '36030296-6df2-416b-a237-107903c2af51', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('3388ac12-62be-464f-934d-1fe7f597529d', 'dd614971-9991-48d3-b4b1-c6d8ff3684a8', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('3388ac12-62be-464f-934d-1fe7f597529d', '408f169c-bc60-4d4a-995a-167970c92392', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('3388ac12-62be-464f-934d-1fe7f597529d', 'c2a10507-e010-4f11-a028-f5c820d7362f', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('d9fca0b4-a5ef-4d85-bb5f-9c8915a90724', 'ddf8fbc7-e593-429c-9c5e-66c033673fe4', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('d9fca0b4-a5ef-4d85-bb5f-9c8915a90724', '42482ed4-1355-4b01-8f99-ed8cbb4db3d5', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('d9fca0b4-a5ef-4d85-bb5f-9c8915a90724', '25e818cc-dd1c-4ef4-91ec-1bb7418da0b7', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');


--
-- Data for Name: record_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.record_term VALUES ('minh', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('anh', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('minhanh', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('0178', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('~AN', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('19991231', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('~MNN', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('nguyen', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('nguyenreyes', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('12325550178', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('10003', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('~RS', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('~MN', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('~NKN', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('reyes', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('2325550178', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('~NKNRS', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('5550178', 10003, 1297340158966253824);
INSERT INTO public.record_term VALUES ('0179', 10004, 0);
INSERT INTO public.record_term VALUES ('5550179', 10004, 0);
INSERT INTO public.record_term VALUES ('क्षत्रिय', 10004, 0);
INSERT INTO public.record_term VALUES ('2325550179', 10004, 0);
INSERT INTO public.record_term VALUES ('10004', 10004, 0);
INSERT INTO public.record_term VALUES ('20010203', 10004, 0);
INSERT INTO public.record_term VALUES ('नोरा', 10004, 0);
INSERT INTO public.record_term VALUES ('12325550179', 10004, 0);
INSERT INTO public.record_term VALUES ('table', 10005, 1297038341950144514);
INSERT INTO public.record_term VALUES ('droptable', 10005, 1297038341950144514);
INSERT INTO public.record_term VALUES ('~TRP', 10005, 1297038341950144514);
INSERT INTO public.record_term VALUES ('~TPL', 10005, 1297038341950144514);
INSERT INTO public.record_term VALUES ('drop', 10005, 1297038341950144514);
INSERT INTO public.record_term VALUES ('~TRPTPL', 10005, 1297038341950144514);
INSERT INTO public.record_term VALUES ('10005', 10005, 1297038341950144514);
INSERT INTO public.record_term VALUES ('19560709', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('4471', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('mm', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('12325550142', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('nora', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('whitfield', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('2325550142', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('~ATFLT', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('~NR', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('5550142', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('10001', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('9920', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('mm44719920', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('0142', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('mi', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('~M', 10001, 2377909399353581568);
INSERT INTO public.record_term VALUES ('~LKJ', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('19600302', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('donovan', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('10002', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('~ATNFN', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('5550177', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('12325550177', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('2325550177', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('o', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('~TNFN', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('lucja', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('0177', 10002, 3463268113464696833);
INSERT INTO public.record_term VALUES ('odonovan', 10002, 3463268113464696833);


--
-- Data for Name: refused_submission; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: roster_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES ('63b28896-343b-4919-9d4d-4581ff7b2c95', 'maria', 'Maria Ortiz', 'secretary', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);
INSERT INTO public.staff VALUES ('d6da886e-8ad4-41cb-aead-7c03fb733bfb', 'tom', 'Tom Brandt', 'manager', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: submission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submission VALUES ('3e0015c6-a660-40ce-89ab-a8ede5e2fe3a', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', '2026-11-24T15:00:00.000Z', 'b2502d21d6c970eac653133ac483bfc761f6b727965570739c10ea4d838b1808', '\x7b226170706f696e746d656e74223a2261383935636336342d646661382d343130332d616331342d666530313236373233643862222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2238333061646433622d616434622d343661342d383234332d643830633335313632303630222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2233383363313439382d343033342d346565342d613234302d316264336430626266616130222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2261306435326537662d333965612d343737632d623161322d653237393331383132353164222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30303a30302e3030305a222c226964223a2233653030313563362d613636302d343063652d383961622d613865646535653266653361222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22576869746669656c64222c22676976656e223a224e6f7261227d2c2270617469656e74223a2264366666386630372d663438302d343132392d393463362d316235373432366462633839222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431343a35393a30302e3030305a227d', 'd6ff8f07-f480-4129-94c6-1b57426dbc89', 'a895cc64-dfa8-4103-ac14-fe0126723d8b', 1, 0, 0);
INSERT INTO public.submission VALUES ('f4ceacca-b98e-45ce-92c3-e3903db9a4b0', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', '2026-11-24T15:01:00.000Z', '2487e3aa84552c617a661b30fd4a14a591014c6dd9a6c2a0bc6c45d15e347ce7', '\x7b226170706f696e746d656e74223a2263343361646133342d383266372d346466312d393435372d386632643634336231323539222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2237373637356364662d353636352d343264362d613564392d383264663932646566393434222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2233363033303239362d366466322d343136622d613233372d313037393033633261663531222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2236383565373764342d616634342d346336362d396533382d383937346233653634636334222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30313a30302e3030305a222c226964223a2266346365616363612d623938652d343563652d393263332d653339303364623961346230222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224fe28099446f6e6f76616e222c22676976656e223a22c58175636a61227d2c2270617469656e74223a2236326137663239322d633261612d346266612d383930322d356665306532386431323264222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30303a30302e3030305a227d', '62a7f292-c2aa-4bfa-8902-5fe0e28d122d', 'c43ada34-82f7-4df1-9457-8f2d643b1259', 1, 1, 0);
INSERT INTO public.submission VALUES ('3388ac12-62be-464f-934d-1fe7f597529d', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', '2026-11-24T15:02:00.000Z', 'a7c181b8435f949220974152ff1d0e51817cdd68934b51157f78c8672b2fe669', '\x7b226170706f696e746d656e74223a2265646433373335392d633135382d343564632d623139332d336339376632653939663362222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2263326131303530372d653031302d346631312d613032382d663563383230643733363266222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2264643631343937312d393939312d343864332d623462312d633664386666333638346138222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2234303866313639632d626336302d346434612d393935612d313637393730633932333932222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30323a30302e3030305a222c226964223a2233333838616331322d363262652d343634662d393334642d316665376635393735323964222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224e677579e1bb856e2d5265796573222c22676976656e223a224d696e6820416e68227d2c2270617469656e74223a2237623462656631342d353836312d346165392d386666622d656234346232363166323132222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30313a30302e3030305a227d', '7b4bef14-5861-4ae9-8ffb-eb44b261f212', 'edd37359-c158-45dc-b193-3c97f2e99f3b', 1, 2, 0);
INSERT INTO public.submission VALUES ('d9fca0b4-a5ef-4d85-bb5f-9c8915a90724', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', '2026-11-24T15:03:00.000Z', '7985f6881863b32835619ac740e60f9d5935faf03e7b77d250ffa85fc3c0c26f', '\x7b226170706f696e746d656e74223a2265386166663865632d656665372d343662632d623835302d396538383430643564383831222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2264646638666263372d653539332d343239632d396335652d363663303333363733666534222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2234323438326564342d313335352d346230312d386639392d656438636262346462336435222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2232356538313863632d646431632d346566342d393165632d316262373431386461306237222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30333a30302e3030305a222c226964223a2264396663613062342d613565662d346438352d626235662d396338393135613930373234222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22e0a495e0a58de0a4b7e0a4a4e0a58de0a4b0e0a4bfe0a4af222c22676976656e223a22e0a4a8e0a58be0a4b0e0a4be227d2c2270617469656e74223a2233626463663935332d356262652d343232362d383665322d353035383532313831393337222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30323a30302e3030305a227d', '3bdcf953-5bbe-4226-86e2-505852181937', 'e8aff8ec-efe7-46bc-b850-9e8840d5d881', 1, 3, 0);
INSERT INTO public.submission VALUES ('d410bb5e-d592-45e5-851e-35587b7b341e', 'caa41621-1197-4a4e-bc22-9b0354ab9e69', '2026-11-24T15:04:00.000Z', 'f78d16f02e03da5209c163b315539d14b5cc574f8adeb5c6c61d10ebc3b1999a', '\x7b226170706f696e746d656e74223a6e756c6c2c22626173655f76657273696f6e223a302c2262697274685f64617465223a22313938382d30342d3031222c226368616e676573223a5b5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30343a30302e3030305a222c226964223a2264343130626235652d643539322d343565352d383531652d333535383762376233343165222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224f6b61666f72222c22676976656e223a22496461227d2c2270617469656e74223a6e756c6c2c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30333a30302e3030305a227d', NULL, NULL, 0, 0, 0);


--
-- Data for Name: submission_image; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: decision_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.decision_number_seq', 8, true);


--
-- Name: history_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.history_number_seq', 25, true);


--
-- Name: merge_decision_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.merge_decision_number_seq', 1, false);


--
-- Name: refused_submission_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.refused_submission_number_seq', 1, false);


--
-- Name: appointment appointment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_pkey PRIMARY KEY (id);


--
-- Name: audit_head audit_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (place);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (submission, place);


--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (name);


--
-- Name: decision decision_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_id_key UNIQUE (id);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (number);


--
-- Name: device device_certificate_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_certificate_key UNIQUE (certificate);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);


--
-- Name: enrolment enrolment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_pkey PRIMARY KEY (code_hash);


--
-- Name: help_call help_call_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_call
    ADD CONSTRAINT help_call_pkey PRIMARY KEY (id);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (number);


--
-- Name: image image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.image
    ADD CONSTRAINT image_pkey PRIMARY KEY (sha256);


--
-- Name: kiosk_trouble kiosk_trouble_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kiosk_trouble
    ADD CONSTRAINT kiosk_trouble_pkey PRIMARY KEY (device);


--
-- Name: match_key match_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match_key
    ADD CONSTRAINT match_key_pkey PRIMARY KEY (match_key, record_number);


--
-- Name: merge_decision merge_decision_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_id_key UNIQUE (id);


--
-- Name: merge_decision merge_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_pkey PRIMARY KEY (number);


--
-- Name: merge_move merge_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_move
    ADD CONSTRAINT merge_move_pkey PRIMARY KEY (merge, kind, moved);


--
-- Name: merged_record merged_record_merge_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_merge_key UNIQUE (merge);


--
-- Name: merged_record merged_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_pkey PRIMARY KEY (patient);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);


--
-- Name: patient patient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_pkey PRIMARY KEY (id);


--
-- Name: patient patient_record_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_record_number_key UNIQUE (record_number);


--
-- Name: payer payer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payer
    ADD CONSTRAINT payer_pkey PRIMARY KEY (name_key);


--
-- Name: proposed_change proposed_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_pkey PRIMARY KEY (submission, id);


--
-- Name: record_term record_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_term
    ADD CONSTRAINT record_term_pkey PRIMARY KEY (term, record_number);


--
-- Name: refused_submission refused_submission_content_sha256_claimed_id_device_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_content_sha256_claimed_id_device_key UNIQUE (content_sha256, claimed_id, device);


--
-- Name: refused_submission refused_submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_pkey PRIMARY KEY (number);


--
-- Name: roster_day roster_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_day
    ADD CONSTRAINT roster_day_pkey PRIMARY KEY (place);


--
-- Name: roster roster_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster
    ADD CONSTRAINT roster_pkey PRIMARY KEY (appointment);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);


--
-- Name: staff_session staff_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_session
    ADD CONSTRAINT staff_session_pkey PRIMARY KEY (token_hash);


--
-- Name: staff staff_user_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_user_name_key UNIQUE (user_name);


--
-- Name: submission_image submission_image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_pkey PRIMARY KEY (submission, place);


--
-- Name: submission submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);


--
-- Name: appointment_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_patient ON public.appointment USING btree (patient, starts_at);


--
-- Name: appointment_starts_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_starts_at ON public.appointment USING btree (starts_at);


--
-- Name: consent_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX consent_patient ON public.consent USING btree (patient, consent_key);


--
-- Name: decision_submission; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decision_submission ON public.decision USING btree (submission);


--
-- Name: help_call_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX help_call_open ON public.help_call USING btree (called_at) WHERE (ended_at IS NULL);


--
-- Name: history_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX history_patient ON public.history USING btree (patient, number);


--
-- Name: merge_decision_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_decision_merged ON public.merge_decision USING btree (merged, number);


--
-- Name: merge_decision_survivor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_decision_survivor ON public.merge_decision USING btree (survivor, number);


--
-- Name: merged_record_survivor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merged_record_survivor ON public.merged_record USING btree (survivor);


--
-- Name: record_term_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_term_record ON public.record_term USING btree (record_number, term);


--
-- Name: roster_sequence; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX roster_sequence ON public.roster USING btree (sequence);


--
-- Name: staff_session_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX staff_session_staff ON public.staff_session USING btree (staff);


--
-- Name: submission_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_open ON public.submission USING btree (received_at) WHERE ((pending > 0) OR (patient IS NULL));


--
-- Name: submission_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_patient ON public.submission USING btree (patient);


--
-- Name: audit audit_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit audit_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit audit_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_emptied BEFORE TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON public.history FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON public.history FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_emptied BEFORE TRUNCATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: merge_decision merge_decision_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_changed BEFORE UPDATE ON public.merge_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: merge_decision merge_decision_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_deleted BEFORE DELETE ON public.merge_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: merge_decision merge_decision_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_emptied BEFORE TRUNCATE ON public.merge_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: appointment appointment_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: consent consent_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: consent consent_signature_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_signature_fkey FOREIGN KEY (signature) REFERENCES public.image(sha256);


--
-- Name: consent consent_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: decision decision_submission_change_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_submission_change_fkey FOREIGN KEY (submission, change) REFERENCES public.proposed_change(submission, id);


--
-- Name: enrolment enrolment_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: help_call help_call_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_call
    ADD CONSTRAINT help_call_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: history history_decision_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_decision_fkey FOREIGN KEY (decision) REFERENCES public.decision(id);


--
-- Name: history history_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: history history_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: kiosk_trouble kiosk_trouble_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kiosk_trouble
    ADD CONSTRAINT kiosk_trouble_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: match_key match_key_record_number_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match_key
    ADD CONSTRAINT match_key_record_number_fkey FOREIGN KEY (record_number) REFERENCES public.patient(record_number);


--
-- Name: merge_decision merge_decision_merged_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_merged_fkey FOREIGN KEY (merged) REFERENCES public.patient(id);


--
-- Name: merge_decision merge_decision_survivor_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_survivor_fkey FOREIGN KEY (survivor) REFERENCES public.patient(id);


--
-- Name: merge_decision merge_decision_undoes_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.merge_decision(id);


--
-- Name: merge_move merge_move_merge_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_move
    ADD CONSTRAINT merge_move_merge_fkey FOREIGN KEY (merge) REFERENCES public.merge_decision(id);


--
-- Name: merged_record merged_record_merge_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_merge_fkey FOREIGN KEY (merge) REFERENCES public.merge_decision(id);


--
-- Name: merged_record merged_record_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: merged_record merged_record_survivor_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_survivor_fkey FOREIGN KEY (survivor) REFERENCES public.patient(id);


--
-- Name: proposed_change proposed_change_evidence_image_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_evidence_image_fkey FOREIGN KEY (evidence_image) REFERENCES public.image(sha256);


--
-- Name: proposed_change proposed_change_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: record_term record_term_record_number_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_term
    ADD CONSTRAINT record_term_record_number_fkey FOREIGN KEY (record_number) REFERENCES public.patient(record_number);


--
-- Name: refused_submission refused_submission_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: roster roster_appointment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster
    ADD CONSTRAINT roster_appointment_fkey FOREIGN KEY (appointment) REFERENCES public.appointment(id);


--
-- Name: staff_session staff_session_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_session
    ADD CONSTRAINT staff_session_staff_fkey FOREIGN KEY (staff) REFERENCES public.staff(id);


--
-- Name: submission submission_appointment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_appointment_fkey FOREIGN KEY (appointment) REFERENCES public.appointment(id);


--
-- Name: submission submission_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: submission_image submission_image_image_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_image_fkey FOREIGN KEY (image) REFERENCES public.image(sha256);


--
-- Name: submission_image submission_image_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: submission submission_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- PostgreSQL database dump complete
--
