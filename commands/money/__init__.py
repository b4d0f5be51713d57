"""What several capabilities share about money: gifts, holdings, debts, amounts that are typed."""
