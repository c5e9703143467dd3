namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>A fault in a setting of a component.</summary>
/// <param name="Location">The location of the setting, or of the component's name if the setting is missing.</param>
/// <param name="Text">The predicate of the message: "with --x=y", "without --x", "sets x: y" or "does not set x".</param>
/// <param name="Fix">The edit that fixes it, if there is one.</param>
internal readonly record struct FlagFault(Location Location, string Text, TextChange? Fix = null);
