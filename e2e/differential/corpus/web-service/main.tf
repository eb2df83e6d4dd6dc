variable "settings" {
  type = object({
    name   = string
    port   = number
    cpu    = number
    memory = number
    env    = list(object({ name = string, value = string }))
  })
}

variable "vpc_id" {}
variable "subnets" { type = list(string) }
variable "ingress_ports" {
  type    = list(number)
  default = [80, 443]
}

variable "instance_type" {
  default = "t3.micro"
}

variable "enable_bastion" {
  type    = bool
  default = false
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-*-x86_64"]
  }
}

resource "aws_security_group" "lb" {
  name        = "${var.settings.name}-lb"
  description = "Load balancer"
  vpc_id      = var.vpc_id

  dynamic "ingress" {
    for_each = var.ingress_ports
    content {
      description = "port ${ingress.value}"
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_security_group_rule" "egress" {
  type              = "egress"
  from_port         = 0
  to_port           = 65535
  protocol          = "all"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.lb.id
}

resource "aws_lb" "this" {
  name               = substr(var.settings.name, 0, 32)
  internal           = false
  load_balancer_type = "application"
  security_groups    = [aws_security_group.lb.id]
  subnets            = var.subnets
}

resource "aws_lb_target_group" "this" {
  name        = "tg-${var.settings.name}"
  port        = var.settings.port
  protocol    = "HTTP"
  vpc_id      = var.vpc_id
  target_type = "ip"

  health_check {
    path                = "/health"
    matcher             = "200-299"
    interval            = 15
    unhealthy_threshold = 3
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = "80"
  protocol          = "HTTP"

  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_ecs_cluster" "this" {
  name = var.settings.name
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_ecs_task_definition" "this" {
  family                   = var.settings.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.settings.cpu
  memory                   = var.settings.memory
  container_definitions = jsonencode([{
    name         = "app"
    image        = "nginx:latest"
    essential    = true
    portMappings = [{ containerPort = var.settings.port }]
    environment  = [for item in var.settings.env : { name = item.name, value = item.value }]
  }])
}

resource "aws_ecs_service" "this" {
  name            = var.settings.name
  cluster         = aws_ecs_cluster.this.id
  task_definition = aws_ecs_task_definition.this.arn
  desired_count   = 2
  launch_type     = "FARGATE"

  network_configuration {
    subnets         = var.subnets
    security_groups = [aws_security_group.lb.id]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.this.arn
    container_name   = "app"
    container_port   = var.settings.port
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_instance" "bastion" {
  count                       = var.enable_bastion ? 1 : 0
  ami                         = data.aws_ami.linux.id
  instance_type               = var.instance_type
  subnet_id                   = element(var.subnets, count.index)
  associate_public_ip_address = true
  user_data                   = base64encode(<<-EOT
    #!/bin/bash
    echo "port=${var.settings.port}" > /etc/app
    echo $${HOME} %%{not a directive}
  EOT
  )

  root_block_device {
    volume_size = 20
    encrypted   = true
  }

  provisioner "remote-exec" {
    inline = ["echo ${self.private_ip}"]

    connection {
      type = "ssh"
      host = self.public_ip
      user = "ec2-user"
    }
  }

  tags = {
    "Name"      = "${var.settings.name}-bastion"
    Environment = terraform.workspace == "default" ? "dev" : terraform.workspace
  }
}

output "bastion_ip" {
  value = var.enable_bastion ? aws_instance.bastion[0].public_ip : null
}

output "first_ip" {
  value = one(aws_instance.bastion[*].private_ip)
}

output "env_names" {
  value = var.settings.env[*].name
}
