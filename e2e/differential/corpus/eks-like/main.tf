terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {
  alias  = "dns"
  region = "us-east-1"
}

variable "cluster_name" { type = string }
variable "node_groups" {
  type    = any
  default = {}
}
variable "labels" {
  type    = map(any)
  default = {}
}
variable "subnet_ids" {
  type = tuple([string, string])
}
variable "zone_id" {
  type    = string
  default = null
}

resource "aws_iam_role" "cluster" {
  name_prefix           = "cluster-"
  force_detach_policies = true
  assume_role_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "eks.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}

resource "aws_iam_role_policy_attachment" "cluster" {
  for_each = toset([
    "AmazonEKSClusterPolicy",
    "AmazonEKSVPCResourceController",
  ])
  role       = aws_iam_role.cluster.name
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}

resource "aws_eks_cluster" "this" {
  name     = var.cluster_name
  role_arn = aws_iam_role.cluster.arn
  version  = "1.31"

  vpc_config {
    subnet_ids              = var.subnet_ids
    endpoint_private_access = true
    public_access_cidrs     = ["10.0.0.0/8"]
  }

  enabled_cluster_log_types = ["api", "audit"]

  depends_on = [aws_iam_role_policy_attachment.cluster]
}

resource "aws_eks_node_group" "this" {
  for_each        = var.node_groups
  cluster_name    = aws_eks_cluster.this.name
  node_group_name = each.key
  node_role_arn   = aws_iam_role.cluster.arn
  subnet_ids      = try(each.value.subnets, var.subnet_ids)
  instance_types  = lookup(each.value, "instance_types", ["m5.large"])
  labels          = merge(var.labels, { for k, v in try(each.value.labels, {}) : lower(k) => tostring(v) })

  scaling_config {
    min_size     = try(each.value.min, 1)
    max_size     = coalesce(try(each.value.max, null), 3)
    desired_size = 1
  }

  dynamic "taint" {
    for_each = try(each.value.taints, [])
    content {
      key    = taint.value["key"]
      value  = lookup(taint.value, "value", null)
      effect = taint.value.effect
    }
  }

  lifecycle {
    ignore_changes        = [scaling_config[0].desired_size]
    replace_triggered_by  = [aws_eks_cluster.this.version]
    create_before_destroy = true
  }
}

resource "aws_route53_record" "api" {
  provider = aws.dns
  count    = var.zone_id != null ? 1 : 0
  zone_id  = var.zone_id
  name     = "api"
  type     = "CNAME"
  ttl      = 300
  records  = [replace(aws_eks_cluster.this.endpoint, "https://", "")]
}

resource "aws_launch_template" "this" {
  name_prefix   = "node-"
  instance_type = "m5.large"

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = 50
      encrypted   = true
    }
  }

  metadata_options {
    http_tokens = "required"
  }

  dynamic "tag_specifications" {
    for_each = toset(["instance", "volume"])
    content {
      resource_type = tag_specifications.key
      tags          = { Name = var.cluster_name }
    }
  }
}

data "aws_eks_cluster_auth" "this" {
  name = aws_eks_cluster.this.id
}

locals {
  kubeconfig = <<-YAML
    apiVersion: v1
    clusters:
    %{for name in [var.cluster_name]~}
      - name: ${name}
        server: ${aws_eks_cluster.this.endpoint}
    %{endfor~}
  YAML
  identity = aws_eks_cluster.this.identity[0].oidc[0].issuer
  ca       = aws_eks_cluster.this.certificate_authority.0.data
}

output "kubeconfig" {
  value     = local.kubeconfig
  sensitive = true
}

output "issuer" {
  value = trimprefix(local.identity, "https://")
}

output "token" {
  value     = data.aws_eks_cluster_auth.this.token
  sensitive = true
}
