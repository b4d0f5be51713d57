"""What can I do now?"""
