output "vpc_id" {
  value = aws_vpc.this.id
}

output "private_subnet_ids" {
  description = "One per zone"
  value       = { for az, subnet in aws_subnet.private : az => subnet.id }
}

output "public_subnet_ids" {
  value = values(aws_subnet.public)[*].id
}

output "nat_ips" {
  value = aws_eip.nat.*.public_ip
}
