# Written for an older Terraform and still accepted.
variable "env" {
  default     = "staging"
  description = "Environment"
}

variable "zones" {
  type    = list(any)
  default = ["a", "b"]
}

variable "amis" {
  type = map(string)
  default = {
    "eu-west-1" = "ami-0123456789abcdef0"
  }
}

resource "aws_instance" "web" {
  count                  = "${length(var.zones)}"
  ami                    = "${lookup(var.amis, "eu-west-1")}"
  instance_type          = "t3.small"
  availability_zone      = "eu-west-1${element(var.zones, count.index)}"
  vpc_security_group_ids = ["${aws_security_group.web.id}"]
  monitoring             = "true"
  ebs_optimized          = "1"

  tags = "${merge({ Env = var.env }, {})}"
}

resource aws_security_group web {
  name = "web-${var.env}"

  ingress = [
    {
      description      = "http"
      from_port        = 80
      to_port          = 80
      protocol         = "tcp"
      cidr_blocks      = ["0.0.0.0/0"]
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    }
  ]
}

resource "aws_elb" "web" {
  name            = "web"
  subnets         = []
  instances       = aws_instance.web.*.id
  security_groups = ["${aws_security_group.web.id}"]

  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}

output "ips" {
  value = "${join(",", aws_instance.web.*.private_ip)}"
}

output "first" {
  value = aws_instance.web.0.id
}
