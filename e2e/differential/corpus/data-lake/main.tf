locals {
  zones = ["raw", "clean", "curated"]
  grants = flatten([
    for zone in local.zones : [
      for who in ["reader", "writer"] : {
        key  = "${zone}-${who}"
        zone = zone
        who  = who
      }
    ]
  ])
  retention = {
    raw   = 30
    clean = 90
  }
}

variable "account" {
  type = object({
    id   = string
    name = optional(string, "main")
  })
}

variable "tables" {
  type = map(object({
    hash_key  = string
    range_key = optional(string)
    billing   = optional(string, "PAY_PER_REQUEST")
    indexes   = optional(list(object({ name = string, key = string })), [])
  }))
  default = {}
}

variable "db_password" {
  type      = string
  sensitive = true
}

resource "aws_s3_bucket" "zone" {
  count  = length(local.zones)
  bucket = "${var.account.name}-${local.zones[count.index]}"
  tags = {
    Zone = element(local.zones, count.index)
  }
}

resource "aws_s3_bucket_policy" "zone" {
  count  = length(local.zones)
  bucket = aws_s3_bucket.zone[count.index].id
  policy = data.aws_iam_policy_document.zone[count.index].json
}

data "aws_iam_policy_document" "zone" {
  count = length(local.zones)

  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.zone[count.index].arn, "${aws_s3_bucket.zone[count.index].arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_iam_role" "access" {
  for_each = { for grant in local.grants : grant.key => grant }
  name     = each.value.key
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = var.account.id }
    }]
  })
  inline_policy {
    name   = "s3"
    policy = jsonencode({ Version = "2012-10-17", Statement = [], Zone = each.value.zone })
  }
}

resource "aws_glue_catalog_database" "zone" {
  for_each = toset(local.zones)
  name     = replace(each.value, "-", "_")
}

resource "aws_dynamodb_table" "this" {
  for_each     = var.tables
  name         = each.key
  billing_mode = each.value.billing
  hash_key     = each.value.hash_key
  range_key    = each.value.range_key

  attribute {
    name = each.value.hash_key
    type = "S"
  }

  dynamic "attribute" {
    for_each = each.value.range_key != null ? [each.value.range_key] : []
    content {
      name = attribute.value
      type = "S"
    }
  }

  dynamic "global_secondary_index" {
    for_each = { for index in each.value.indexes : index.name => index }
    iterator = gsi
    content {
      name            = gsi.key
      hash_key        = gsi.value.key
      projection_type = "ALL"
    }
  }

  point_in_time_recovery {
    enabled = true
  }

  timeouts {
    create = "10m"
  }
}

resource "aws_db_instance" "meta" {
  identifier                = "meta"
  engine                    = "postgres"
  instance_class            = "db.t4g.micro"
  allocated_storage         = 20
  username                  = "admin_user"
  password                  = var.db_password
  skip_final_snapshot       = true
  storage_encrypted         = true
  backup_retention_period   = lookup(local.retention, "clean", 7) > 35 ? 35 : 7
  performance_insights_enabled = true
}

resource "aws_kinesis_firehose_delivery_stream" "raw" {
  name        = "raw"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn           = aws_iam_role.access["raw-writer"].arn
    bucket_arn         = aws_s3_bucket.zone[0].arn
    buffering_size     = 64
    buffering_interval = 60

    cloudwatch_logging_options {
      enabled = false
    }
  }
}

output "bucket_names" {
  value = zipmap(local.zones, aws_s3_bucket.zone[*].bucket)
}

output "database_password" {
  value     = var.db_password
  sensitive = true
}
