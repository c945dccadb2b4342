CREATE TABLE `api_key` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`prefix` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspace`(`workspace_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_token_hash_unique` ON `api_key` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_key_by_workspace` ON `api_key` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`session_epoch` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspace`(`workspace_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_email_unique` ON `member` (`email`);--> statement-breakpoint
CREATE INDEX `member_by_workspace` ON `member` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `workspace` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`zone` text NOT NULL,
	`currency` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `campaign` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`traffic_source_id` text,
	`destination` text NOT NULL,
	`paths` text NOT NULL,
	`pass_through` text NOT NULL,
	`redirect` text NOT NULL,
	`cost` text NOT NULL,
	`is_paused` integer NOT NULL,
	`shards` integer NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaign_number_unique` ON `campaign` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `campaign_slug_unique` ON `campaign` (`slug`);--> statement-breakpoint
CREATE TABLE `casino` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`colour` text NOT NULL,
	`logo_url` text,
	`welcome_bonus` text NOT NULL,
	`free_spins` integer,
	`bonus_terms` text NOT NULL,
	`payment_methods` text NOT NULL,
	`licence` text NOT NULL,
	`markets` text NOT NULL,
	`rating` real,
	`reviewed_at` integer,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE TABLE `connection` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`platform` text NOT NULL,
	`settings` text NOT NULL,
	`sealed_secrets` text,
	`secret_names` text NOT NULL,
	`zone` text NOT NULL,
	`currency` text NOT NULL,
	`restates_days` integer NOT NULL,
	`reports_after_hour` integer NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE INDEX `connection_by_workspace` ON `connection` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `numbering` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`workspace_id` text NOT NULL,
	`thing_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `offer` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	`casino_id` text NOT NULL,
	`connection_id` text,
	`brand` text,
	`tracker` text,
	`tracking_link` text NOT NULL,
	`click_id_param` text NOT NULL,
	`sub_id_param` text,
	`postback_key` text NOT NULL,
	`postback_preset` text NOT NULL,
	`event_names` text NOT NULL,
	`status_names` text NOT NULL,
	`currency` text NOT NULL,
	`amount_kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offer_number_unique` ON `offer` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `offer_key_unique` ON `offer` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `offer_postback_key_unique` ON `offer` (`postback_key`);--> statement-breakpoint
CREATE INDEX `offer_by_workspace` ON `offer` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `site_version` (
	`workspace_id` text NOT NULL,
	`site_id` text NOT NULL,
	`version` integer NOT NULL,
	`snapshot` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`site_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `site` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`market` text NOT NULL,
	`locale` text NOT NULL,
	`theme` text NOT NULL,
	`headline` text NOT NULL,
	`intro` text NOT NULL,
	`offer_ids` text NOT NULL,
	`published_version` integer,
	`published_at` integer,
	`edited_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `site_number_unique` ON `site` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `site_slug_unique` ON `site` (`slug`);--> statement-breakpoint
CREATE TABLE `traffic_source` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`template` text NOT NULL,
	`click_id` text NOT NULL,
	`cost` text,
	`cost_currency` text NOT NULL,
	`tokens` text NOT NULL,
	`postback` text,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE TABLE `arrival_quarter` (
	`workspace_id` text NOT NULL,
	`quarter` integer NOT NULL,
	`ledger` text NOT NULL,
	`campaign_id` text NOT NULL,
	`site_id` text NOT NULL,
	`source_id` text NOT NULL,
	`offer_id` text NOT NULL,
	`country` text NOT NULL,
	`device` text NOT NULL,
	`currency` text NOT NULL,
	`visits` integer NOT NULL,
	`bot_visits` integer NOT NULL,
	`clicks` integer NOT NULL,
	`bot_clicks` integer NOT NULL,
	`cost_units` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `quarter`, `ledger`, `campaign_id`, `site_id`, `source_id`, `offer_id`, `country`, `device`, `currency`)
);
--> statement-breakpoint
CREATE TABLE `conversion_quarter` (
	`workspace_id` text NOT NULL,
	`clock` text NOT NULL,
	`quarter` integer NOT NULL,
	`offer_id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`site_id` text NOT NULL,
	`source_id` text NOT NULL,
	`country` text NOT NULL,
	`device` text NOT NULL,
	`currency` text NOT NULL,
	`registrations` integer NOT NULL,
	`first_deposits` integer NOT NULL,
	`deposits` integer NOT NULL,
	`qualified` integer NOT NULL,
	`deposit_units` integer NOT NULL,
	`commission_units` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `clock`, `quarter`, `offer_id`, `campaign_id`, `site_id`, `source_id`, `country`, `device`, `currency`)
);
--> statement-breakpoint
CREATE TABLE `ledger` (
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`kept` integer NOT NULL,
	`lost` integer NOT NULL,
	`counted_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `archived_reply` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`workspace_id` text NOT NULL,
	`connection_id` text NOT NULL,
	`pull_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`page` integer NOT NULL,
	`key` text NOT NULL,
	`bytes` integer NOT NULL,
	`status` integer NOT NULL,
	`content_type` text NOT NULL,
	`classified_as` text NOT NULL,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `archived_reply_by_pull` ON `archived_reply` (`workspace_id`,`pull_id`);--> statement-breakpoint
CREATE TABLE `fact` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`connection_id` text NOT NULL,
	`day` text NOT NULL,
	`brand` text NOT NULL,
	`tracker` text NOT NULL,
	`sub_id` text,
	`click_id` text,
	`player` text,
	`currency` text NOT NULL,
	`grain` text NOT NULL,
	`clicks` integer,
	`unique_clicks` integer,
	`registrations` integer,
	`first_deposits` integer,
	`deposits` integer,
	`qualified` integer,
	`first_deposit_units` integer,
	`deposit_units` integer,
	`ggr_units` integer,
	`ngr_units` integer,
	`bonus_units` integer,
	`fees_units` integer,
	`chargebacks_units` integer,
	`commission_cpa_units` integer,
	`commission_rev_share_units` integer,
	`commission_other_units` integer,
	`commission_total_units` integer,
	`known_at` integer NOT NULL,
	`pull_id` text NOT NULL,
	`superseded_at` integer,
	`superseded_by` text
);
--> statement-breakpoint
CREATE INDEX `fact_by_day` ON `fact` (`workspace_id`,`connection_id`,`day`);--> statement-breakpoint
CREATE TABLE `pull` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`connection_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`reason` text NOT NULL,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`started_day` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`rows` integer NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`removed` integer NOT NULL,
	`code` text,
	`message` text,
	`fix` text
);
--> statement-breakpoint
CREATE INDEX `pull_by_connection` ON `pull` (`workspace_id`,`connection_id`,`started_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `pull_running` ON `pull` (`connection_id`) WHERE state = 'running';