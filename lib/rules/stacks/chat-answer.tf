variable "project_name" {
  description = "Name of the project"
  type        = string
  default     = "fraud-detection"
}

variable "model_versions" {
  description = "List of model versions to deploy"
  type        = list(string)
  default     = ["v1", "v2"]
}

data "aws_region" "current" {
  # This uses the aws_region from provider.tf
}

locals {
  common_tags = {
    Project     = var.project_name
    Environment = "production"
    Owner       = "ml-team"
    Version     = "1.0.0"
  }
}

resource "aws_vpc" "ml_vpc" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = local.common_tags
}

resource "aws_internet_gateway" "igw" {
  vpc_id = aws_vpc.ml_vpc.id
}

resource "aws_subnet" "subnet_a" {
  vpc_id            = aws_vpc.ml_vpc.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = "${var.aws_region}a"
}

resource "aws_subnet" "subnet_b" {
  vpc_id            = aws_vpc.ml_vpc.id
  cidr_block        = "10.0.2.0/24"
  availability_zone = "${var.aws_region}b"
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.ml_vpc.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.igw.id
  }
}

resource "aws_route_table_association" "a" {
  subnet_id      = aws_subnet.subnet_a.id
  route_table_id = aws_route_table.main.id
}

resource "aws_route_table_association" "b" {
  subnet_id      = aws_subnet.subnet_b.id
  route_table_id = aws_route_table.main.id
}

resource "aws_iam_role" "lambda_role" {
  name = "${var.project_name}-lambda-role"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Action    = "sts:AssumeRole"
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_policy" "lambda_policy" {
  name = "${var.project_name}-lambda-policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "arn:aws:logs:*:*:*"
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"]
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*"
      }
    ]
  })
}

resource "aws_iam_role_policy_attachment" "lambda_policy" {
  role       = aws_iam_role.lambda_role.name
  policy_arn = aws_iam_policy.lambda_policy.arn
}

resource "aws_ecr_repository" "model_repository" {
  name = "${var.project_name}-models"
}

resource "aws_lambda_function" "model_inference" {
  for_each = toset(var.model_versions)

  function_name = "${var.project_name}-${each.value}"
  role          = aws_iam_role.lambda_role.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.model_repository.repository_url}:${each.value}"
  timeout       = 30

  vpc_config {
    subnet_ids         = [aws_subnet.subnet_a.id, aws_subnet.subnet_b.id]
    security_group_ids = [aws_security_group.lambda_sg.id]
  }
}

resource "aws_security_group" "lambda_sg" {
  vpc_id = aws_vpc.ml_vpc.id
}

resource "aws_lambda_alias" "model_alias" {
  for_each = toset(var.model_versions)

  name             = "live"
  function_name    = aws_lambda_function.model_inference[each.key].function_name
  function_version = "$LATEST"
}

resource "aws_apigatewayv2_api" "ml_api" {
  name          = "${var.project_name}-api"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "ml_api_stage" {
  for_each = toset(var.model_versions)

  api_id      = aws_apigatewayv2_api.ml_api.id
  name        = each.value
  auto_deploy = true
}

resource "aws_acm_certificate" "api_cert" {
  domain_name       = "api.${var.project_name}.example.com"
  validation_method = "DNS"
}

resource "aws_apigatewayv2_domain_name" "api_domain" {
  domain_name = "api.${var.project_name}.example.com"

  domain_name_configuration {
    certificate_arn = aws_acm_certificate.api_cert.arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_wafv2_web_acl_association" "api_waf_association" {
  resource_arn = aws_apigatewayv2_stage.ml_api_stage["v1"].arn
  web_acl_arn  = aws_wafv2_web_acl.api_waf.arn
}

resource "aws_api_gateway_api_key" "api_key" {
  name = "${var.project_name}-key"
}

resource "aws_api_gateway_usage_plan" "api_usage_plan" {
  name = "${var.project_name}-plan"

  api_stages {
    api_id = aws_apigatewayv2_api.ml_api.id
    stage  = aws_apigatewayv2_stage.ml_api_stage["v1"].id
  }
}

resource "aws_cloudwatch_dashboard" "ml_dashboard" {
  dashboard_name = "${var.project_name}-dashboard"
  dashboard_body = jsonencode({
    widgets = [{
      type = "metric"
      properties = {
        metrics = [
          ["AWS/Lambda", "Invocations", "FunctionName", aws_lambda_function.model_inference["v1"].function_name],
          ["AWS/Lambda", "Invocations", "FunctionName", aws_lambda_function.model_inference["v2"].function_name]
        ]
        region = var.aws_region
      }
    }]
  })
}

resource "aws_sns_topic" "alarm_topic" {
  name = "${var.project_name}-alarms"
}

resource "aws_sns_topic_subscription" "alarm_email" {
  topic_arn = aws_sns_topic.alarm_topic.arn
  protocol  = "email"
  endpoint  = "alerts@example.com"
}

# Hmm, I noticed a potential issue with the API Gateway API key integration. HTTP APIs don't support keys natively.
# Actually, another issue I'm noticing is that I'm trying to use a WAF association with an HTTP API stage.
resource "aws_api_gateway_rest_api" "ml_rest_api" {
  name = "${var.project_name}-rest-api"
}

resource "aws_api_gateway_resource" "predict_resource" {
  for_each = toset(var.model_versions
