variable "name" {
  type = string
}

variable "visibility" {
  type    = number
  default = 30
}

variable "alarm_actions" {
  type    = list(string)
  default = []
}

variable "allowed_topics" {
  type     = list(string)
  default  = []
  nullable = false
}

resource "aws_sqs_queue" "dead" {
  name                      = "${var.name}-dead"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_sqs_queue" "this" {
  name                       = var.name
  visibility_timeout_seconds = var.visibility
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead.arn
    maxReceiveCount     = 5
  })
}

data "aws_iam_policy_document" "send" {
  count = length(var.allowed_topics) > 0 ? 1 : 0

  statement {
    sid       = "Topics"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.this.arn]

    principals {
      type        = "Service"
      identifiers = ["sns.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = var.allowed_topics
    }
  }
}

resource "aws_sqs_queue_policy" "this" {
  count     = length(var.allowed_topics) > 0 ? 1 : 0
  queue_url = aws_sqs_queue.this.id
  policy    = data.aws_iam_policy_document.send[0].json
}

resource "aws_cloudwatch_metric_alarm" "dead" {
  alarm_name          = "${var.name}-dead"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  comparison_operator = "GreaterThanThreshold"
  statistic           = "Maximum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 0
  alarm_actions       = var.alarm_actions

  dimensions = {
    QueueName = aws_sqs_queue.dead.name
  }
}

output "queue_arn" {
  value = aws_sqs_queue.this.arn
}

output "queue_url" {
  value     = aws_sqs_queue.this.url
  sensitive = false
}
