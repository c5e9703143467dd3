namespace ContainerSecurity.Generators;

/// <summary>A class that carries the attribute.</summary>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">The pack's name.</param>
/// <param name="Modifiers">Accessibility and kind as they must stand again.</param>
/// <param name="IsPartial">Whether a part can be added.</param>
internal sealed record PackClass(string Namespace, string Name, string Title, string Modifiers, bool IsPartial);
