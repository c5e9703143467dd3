namespace ContainerSecurity;

/// <summary>A kernel parameter that a pod sets.</summary>
/// <param name="Name">The name of the parameter, such as <c>net.ipv4.ip_forward</c>.</param>
/// <param name="Value">The value as written.</param>
public sealed record Sysctl(Property<string> Name, Property<string> Value);
