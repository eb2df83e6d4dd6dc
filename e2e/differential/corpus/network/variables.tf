variable "name" {
  description = "Prefix of all names"
  type        = string
}

variable "cidr" {
  type    = string
  default = "10.0.0.0/16"

  validation {
    condition     = can(cidrhost(var.cidr, 0))
    error_message = "The network must be a CIDR block."
  }
}

variable "az_count" {
  type    = number
  default = 3
}

variable "nat" {
  type    = bool
  default = true
}

variable "single_nat" {
  type    = bool
  default = "false"
}

variable "flow_log_bucket" {
  type     = string
  default  = null
  nullable = true
}

variable "tags" {
  type    = map(string)
  default = {}
}
