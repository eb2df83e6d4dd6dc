variable "model_versions" {
  description = "Versions served side by side"
  type = map(object({
    image_tag   = string
    memory      = optional(number, 1024)
    concurrency = optional(number)
    environment = optional(map(string), {})
  }))
  default = {
    v1 = { image_tag = "1.0.0" }
    v2 = { image_tag = "2.0.0", memory = 2048, concurrency = 5 }
  }
}

variable "project" {
  type    = string
  default = "fraud"
}

variable "aws_region" {
  default = "eu-west-1"
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

resource "aws_kms_key" "this" {
  description             = "Encrypts ${var.project}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Root"
        Effect    = "Allow"
        Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_ecr_repository" "models" {
  name                 = "${var.project}-models"
  image_tag_mutability = "IMMUTABLE"

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.this.arn
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_lifecycle_policy" "models" {
  repository = aws_ecr_repository.models.name
  policy     = <<-EOT
    {
      "rules": [
        {
          "rulePriority": 1,
          "description": "Keep the last 30",
          "selection": { "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 30 },
          "action": { "type": "expire" }
        }
      ]
    }
  EOT
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "function" {
  name               = "${var.project}-function"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "pull" {
  role   = aws_iam_role.function.id
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    "Resource": "${aws_ecr_repository.models.arn}"
  }]
}
EOF
}

resource "aws_cloudwatch_log_group" "function" {
  for_each          = var.model_versions
  name              = "/aws/lambda/${var.project}-${each.key}"
  retention_in_days = 30
  kms_key_id        = aws_kms_key.this.arn
}

resource "aws_lambda_function" "model" {
  for_each      = var.model_versions
  function_name = "${var.project}-${each.key}"
  role          = aws_iam_role.function.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.models.repository_url}:${each.value.image_tag}"
  memory_size   = each.value.memory
  timeout       = 29
  publish       = true

  reserved_concurrent_executions = try(each.value.concurrency * 4, -1)

  environment {
    variables = merge({ MODEL_VERSION = each.key, STAGE = "prod" }, each.value.environment)
  }

  tracing_config {
    mode = "Active"
  }

  lifecycle {
    ignore_changes = [image_uri, environment[0].variables["STAGE"]]

    precondition {
      condition     = length(each.key) < 32
      error_message = "Version ${each.key} is too long."
    }

    postcondition {
      condition     = self.version != "$LATEST"
      error_message = "A version must be published."
    }
  }

  depends_on = [aws_iam_role_policy.pull, aws_cloudwatch_log_group.function]
}

resource "aws_lambda_alias" "live" {
  for_each         = aws_lambda_function.model
  name             = "live"
  function_name    = each.value.function_name
  function_version = each.value.version
}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  for_each                          = { for name, model in var.model_versions : name => model if model.concurrency != null }
  function_name                     = aws_lambda_function.model[each.key].function_name
  qualifier                         = aws_lambda_alias.live[each.key].name
  provisioned_concurrent_executions = each.value.concurrency
}

resource "aws_api_gateway_rest_api" "this" {
  name = var.project
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = var.project, version = "1.0" }
    paths = {
      for name in keys(var.model_versions) : "/${name}/predict" => {
        post = {
          x-amazon-apigateway-integration = {
            httpMethod = "POST"
            type       = "aws_proxy"
            uri        = aws_lambda_alias.live[name].invoke_arn
          }
        }
      }
    }
  })

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id

  triggers = {
    redeployment = sha1(jsonencode([aws_api_gateway_rest_api.this.body, values(aws_lambda_alias.live)[*].function_version]))
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "version" {
  for_each      = toset(keys(var.model_versions))
  rest_api_id   = aws_api_gateway_rest_api.this.id
  deployment_id = aws_api_gateway_deployment.this.id
  stage_name    = each.value
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  for_each            = var.model_versions
  alarm_name          = "${var.project}-${each.key}-errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 1
  treat_missing_data  = "notBreaching"

  dynamic "metric_query" {
    for_each = [
      { id = "errors", metric = "Errors" },
      { id = "invocations", metric = "Invocations" },
    ]
    iterator = query

    content {
      id          = query.value.id
      return_data = query.key == 0

      metric {
        metric_name = query.value.metric
        namespace   = "AWS/Lambda"
        period      = 60
        stat        = "Sum"
        dimensions = {
          FunctionName = aws_lambda_function.model[each.key].function_name
        }
      }
    }
  }
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.project
  dashboard_body = jsonencode({
    widgets = [
      for index, name in sort(keys(var.model_versions)) : {
        type   = "metric"
        x      = (index % 2) * 12
        y      = floor(index / 2) * 6
        width  = 12
        height = 6
        properties = {
          region  = var.aws_region
          title   = upper(name)
          metrics = [["AWS/Lambda", "Duration", "FunctionName", "${var.project}-${name}"]]
        }
      }
    ]
  })
}

output "functions" {
  value = { for name, fn in aws_lambda_function.model : name => fn.arn }
}

output "stage_urls" {
  value = [for stage in aws_api_gateway_stage.version : "${stage.invoke_url}/predict"]
}
