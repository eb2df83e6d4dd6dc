/** A chat answer as people get them: plausible, cut off, and wrong in ways that `terraform apply` tells too late. */
export const exampleAnswer = `Sure! Here is the complete Terraform for your serverless inference API:

\`\`\`hcl
variable "aws_region" {
  default = "us-east-1"
}

resource "aws_lambda_function" "model" {
  for_each      = toset(["v1", "v2"])
  function_name = "fraud-detector-\${each.key}"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.us-east-1.amazonaws.com/models:latest"
  role          = aws_iam_role.lambda.arn
  timeout       = 60
}

resource "aws_iam_role" "lambda" {
  name = "fraud-detector"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "logs" {
  role = aws_iam_role.lambda.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = "arn:aws:logs:*:*:*"
    }]
  })
}

resource "aws_lambda_alias" "live" {
  for_each         = aws_lambda_function.model
  name             = "live"
  function_name    = each.value.function_name
  function_version = "$LATEST"
}

resource "aws_apigatewayv2_api" "main" {
  name          = "fraud-detector"
  protocol_type = "HTTP"
}

# Hmm, usage plans need a REST API. Let me attach one to the stage anyway.
resource "aws_api_gateway_usage_plan" "standard" {
  name = "standard"
  api_stages {
    api_id = aws_apigatewayv2_api.main.id
    stage  = "v1"
  }
}

resource "aws_sns_topic_subscription" "alarms" {
  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = "alerts@example.com"
}

resource "aws_wafv2_web_acl_association" "main" {
  resource_arn = aws_apigatewayv2_stage.main["v1"].arn
  web_acl_arn  = aws_wafv2_web_acl`;
