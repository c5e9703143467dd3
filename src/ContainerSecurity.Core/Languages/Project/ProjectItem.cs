namespace ContainerSecurity.Languages.Project;

/// <summary>An item of an evaluated project.</summary>
/// <param name="Kind">What it is an item of, such as <c>ContainerPort</c>.</param>
/// <param name="Name">What it includes.</param>
/// <param name="Value">The metadata that counts: <c>Type</c> of a port, otherwise <c>Value</c>; empty where there is none.</param>
public sealed record ProjectItem(string Kind, string Name, string Value);
