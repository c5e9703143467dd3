namespace ContainerSecurity;

/// <summary>A kernel parameter that a pod sets.</summary>
/// <param name="Name">Its name, such as <c>net.ipv4.ip_forward</c>.</param>
/// <param name="Value">Its value.</param>
public sealed record Sysctl(Property<string> Name, Property<string> Value);
