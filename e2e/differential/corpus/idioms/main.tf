terraform {
  required_version = ">= 1.0, < 2.0"
  backend "s3" {
    bucket = "state"
    key    = "idioms"
    region = "eu-west-1"
  }
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  create        = var.create && var.putin_khuylo
  len_subnets   = max(length(var.public_subnets), length(var.database_subnets), 1)
  nat_count     = var.single ? 1 : var.one_per_az ? length(var.azs) : local.len_subnets
  vpc_id        = try(aws_vpc_ipv4_cidr_block_association.this[0].vpc_id, aws_vpc.this[0].id, "")
  bucket_id     = try(aws_s3_bucket.this[0].id, "")
  has_lifecycle = length(keys(local.rules_by_id)) > 0
  rules_by_id   = { for rule in var.lifecycle_rules : rule.id => rule }
  principals    = distinct(compact(concat(var.principals, [""], [for p in var.extra : p.arn if try(p.enabled, true)])))
  matrix        = { for pair in setproduct(["a", "b"], [1, 2]) : "${pair[0]}-${pair[1]}" => { letter = pair[0], digit = pair[1] } }
  grouped       = { for item in var.lifecycle_rules : lookup(item, "group", "none") => item.id... }
  first_az      = element(concat(var.azs, [""]), 0)
  chunks        = chunklist(range(10), 3)
  encoded       = base64encode(yamlencode({ a = [1, 2, { b = null }] }))
  merged        = merge([for name in ["x", "y"] : { (name) = upper(name) }]...)
  widest        = max(var.sizes...)
  nested        = { level = { list = [{ name = "deep" }] } }
  deep_name     = local.nested.level.list[0].name
  deep_index    = local.nested["level"]["list"].0["name"]
  number_key    = { 1 = "one", "2" = "two", (3) = "three" }
  text          = <<EOT
Hello %{if var.create}there%{else}nobody%{endif}
%{for index, az in var.azs~}
${index}: ${az}
%{endfor~}
$${literal} %%{literal}
EOT
  empty_text    = ""
  escaped       = "tab\t quote\" backslash\\ unicode\u00e9 \U0001F600 newline\n"
  arithmetic    = -(1 + 2) * 3 % 4 / 5
  comparison    = 1 < 2 && "a" != "b" || !(true == false)
  regexed       = regexall("[a-z]+", "abc 123 def")
  match         = regex("^(?P<name>\\w+)", "abc")["name"]
  dated         = formatdate("YYYY-MM-DD", timestamp())
  nullish       = null
  choice        = var.nullable == null ? "none" : var.nullable
  objects = {
    for key, value in {
      a = { size = 1 }
      b = { size = 2, extra = true }
    } : key => merge({ extra = false }, value)
  }
  tags = { for k, v in merge({ "Name" = "idioms" }, var.tags) : title(k) => v if v != "" }
}

variable "create" {
  type    = bool
  default = true
}

variable "putin_khuylo" {
  type    = bool
  default = true
}

variable "single" { default = false }
variable "one_per_az" { default = false }

variable "azs" {
  type    = list(string)
  default = []
}

variable "public_subnets" {
  type    = list(string)
  default = []
}

variable "database_subnets" {
  type    = list(string)
  default = []
}

variable "principals" {
  type    = list(string)
  default = []
}

variable "extra" {
  type    = any
  default = []
}

variable "sizes" {
  type    = list(number)
  default = [1, "2"]
}

variable "nullable" {
  type    = string
  default = null
}

variable "tags" {
  type    = map(string)
  default = { Count = 3, Flag = true }
}

variable "lifecycle_rules" {
  description = "Anything"
  type        = any
  default     = []
}

variable "deep" {
  type = object({
    name  = string
    flags = optional(map(bool), { a = true })
    inner = optional(object({
      size = optional(number, 5)
      list = optional(list(string), [])
    }), {})
  })
  default = {
    name = "x"
  }
}

variable "users" {
  type    = map(object({ groups = set(string), admin = bool }))
  default = {}

  validation {
    condition     = alltrue([for name, user in var.users : length(name) > 2 && length(user.groups) >= 0])
    error_message = "Names have three characters: ${join(", ", keys(var.users))}."
  }
}

resource "aws_vpc" "this" {
  count = local.create ? 1 : 0

  cidr_block          = var.nullable != null ? null : "10.0.0.0/16"
  ipv4_ipam_pool_id   = var.nullable
  ipv4_netmask_length = var.nullable != null ? 16 : null
  tags                = merge({ "Name" = format("%s", "idioms") }, var.tags, local.tags)
}

resource "aws_vpc_ipv4_cidr_block_association" "this" {
  count      = local.create && length(var.database_subnets) > 0 ? length(var.database_subnets) : 0
  vpc_id     = aws_vpc.this[0].id
  cidr_block = element(var.database_subnets, count.index)
}

resource "aws_subnet" "public" {
  count = local.create && length(var.public_subnets) > 0 && (!var.one_per_az || length(var.public_subnets) >= length(var.azs)) ? length(var.public_subnets) : 0

  vpc_id               = local.vpc_id
  cidr_block           = element(concat(var.public_subnets, [""]), count.index)
  availability_zone    = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) == 0 ? element(var.azs, count.index) : null

  timeouts {
    create = "5m"
  }
}

resource "aws_s3_bucket" "this" {
  count         = local.create ? 1 : 0
  bucket        = var.nullable
  bucket_prefix = null
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  count  = local.create && local.has_lifecycle ? 1 : 0
  bucket = aws_s3_bucket.this[0].id

  dynamic "rule" {
    for_each = var.lifecycle_rules

    content {
      id     = try(rule.value.id, null)
      status = try(rule.value.enabled ? "Enabled" : "Disabled", tobool(rule.value.status) ? "Enabled" : "Disabled", title(lower(rule.value.status)))

      dynamic "abort_incomplete_multipart_upload" {
        for_each = try([rule.value.abort_days], [])
        content {
          days_after_initiation = try(abort_incomplete_multipart_upload.value, null)
        }
      }

      dynamic "transition" {
        for_each = try(flatten([rule.value.transition]), [])
        content {
          days          = try(transition.value.days, null)
          storage_class = transition.value.storage_class
        }
      }

      dynamic "filter" {
        for_each = length(try(flatten([rule.value.filter]), [])) == 0 ? [true] : []
        content {
          prefix = ""
        }
      }
    }
  }

  depends_on = [aws_s3_bucket.this, data.aws_iam_policy_document.combined]
}

data "aws_iam_policy_document" "combined" {
  count = local.create ? 1 : 0
  source_policy_documents = compact([
    var.single ? data.aws_iam_policy_document.deny[0].json : "",
    "",
  ])
}

data "aws_iam_policy_document" "deny" {
  count = var.single ? 1 : 0

  dynamic "statement" {
    for_each = { for k, v in var.users : k => v if v.admin }
    content {
      sid     = replace(statement.key, "/[^a-z]/", "")
      effect  = "Deny"
      actions = ["s3:*"]
      resources = [
        aws_s3_bucket.this[0].arn,
        "${aws_s3_bucket.this[0].arn}/*",
      ]

      principals {
        identifiers = formatlist("arn:aws:iam::123456789012:user/%s", statement.value.groups)
        type        = "AWS"
      }

      dynamic "condition" {
        for_each = statement.value.groups
        iterator = each_group
        content {
          test     = "StringLike"
          values   = [each_group.value, statement.key, each_group.key]
          variable = "aws:username"
        }
      }
    }
  }
}

resource "aws_iam_user" "this" {
  for_each      = var.users
  name          = each.key
  force_destroy = each.value.admin
  tags          = { for group in each.value.groups : group => "yes" }
}

resource "aws_iam_user_group_membership" "this" {
  for_each = { for name, user in var.users : name => user if length(user.groups) > 0 }
  user     = aws_iam_user.this[each.key].name
  groups   = each.value.groups
}

resource "aws_ssm_parameter" "deep" {
  for_each = merge(var.deep.flags, { size = var.deep.inner.size > 3 })
  name     = "/idioms/${each.key}"
  type     = each.value ? "SecureString" : "String"
  value    = join(",", var.deep.inner.list, [var.deep.name])
}

resource "aws_ssm_parameter" "matrix" {
  for_each = local.matrix
  name     = "/matrix/${each.value.letter}/${each.value.digit}"
  type     = "String"
  value    = each.key
}

resource "aws_autoscaling_group" "this" {
  max_size           = 2
  min_size           = 1
  desired_capacity   = "1"
  availability_zones = var.azs
  force_delete       = "true"

  launch_template {
    id      = aws_launch_template.this.id
    version = "$Latest"
  }

  dynamic "tag" {
    for_each = local.tags
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }

  tag {
    key                 = "Fixed"
    value               = 1
    propagate_at_launch = "false"
  }
}

resource "aws_launch_template" "this" {
  name                   = "idioms"
  update_default_version = true
  instance_type          = var.deep.inner.size > 4 ? "t3.large" : "t3.small"
  image_id               = "ami-0123456789abcdef0"
}

resource "aws_network_acl" "this" {
  vpc_id = local.vpc_id

  ingress = [for index, cidr in var.public_subnets : {
    action          = "allow"
    cidr_block      = cidr
    from_port       = 0
    icmp_code       = null
    icmp_type       = null
    ipv6_cidr_block = null
    protocol        = -1
    rule_no         = 100 + index
    to_port         = 0
  }]
}

resource "aws_security_group" "this" {
  vpc_id = local.vpc_id

  dynamic "ingress" {
    for_each = [22, 443]
    content {
      from_port = ingress.value
      to_port   = ingress.value
      protocol  = "tcp"
      self      = true
    }
  }
}

resource "terraform_data" "replacement" {
  input            = local.deep_name
  triggers_replace = [aws_launch_template.this.latest_version]

  provisioner "local-exec" {
    when    = destroy
    command = "echo ${self.output}"
  }
}

removed {
  from = aws_iam_role.gone

  lifecycle {
    destroy = false
  }
}

output "vpc_id" {
  description = "The network"
  value       = try(aws_vpc.this[0].id, null)
}

output "subnets" {
  value = compact(aws_subnet.public[*].cidr_block)
}

output "user_arns" {
  value = { for name, user in aws_iam_user.this : name => user.arn }

  precondition {
    condition     = length(var.users) < 100
    error_message = "Too many users."
  }
}

output "rule_ids" {
  value = var.lifecycle_rules[*].id
}

output "objects" {
  value = local.objects["a"].extra ? local.objects.b.size : values(local.objects)[0].size
}

output "all" {
  value     = [local.encoded, local.chunks, local.widest, local.merged, local.grouped, local.text, local.escaped, local.number_key]
  sensitive = true
}
