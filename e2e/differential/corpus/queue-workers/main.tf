variable "queues" {
  type = set(string)
}

variable "alarm_topic" {
  type    = string
  default = ""
}

module "worker" {
  for_each = var.queues
  source   = "./worker"

  name           = each.key
  visibility     = 300
  alarm_actions  = compact([var.alarm_topic])
  allowed_topics = [aws_sns_topic.events.arn]
}

resource "aws_sns_topic" "events" {
  name = "events"
}

resource "aws_sns_topic_subscription" "worker" {
  for_each             = var.queues
  topic_arn            = aws_sns_topic.events.arn
  protocol             = "sqs"
  endpoint             = module.worker[each.key].queue_arn
  raw_message_delivery = true
  filter_policy        = jsonencode({ kind = [each.key] })
}

module "audit" {
  source = "./worker"
  name   = "audit"
}

output "audit_url" {
  value = module.audit.queue_url
}

check "events" {
  data "aws_sns_topic" "found" {
    name = aws_sns_topic.events.name
  }

  assert {
    condition     = data.aws_sns_topic.found.arn != ""
    error_message = "The topic cannot be found."
  }
}

moved {
  from = aws_sns_topic.old
  to   = aws_sns_topic.events
}
