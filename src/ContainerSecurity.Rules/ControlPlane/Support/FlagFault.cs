namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>What is wrong with a setting.</summary>
/// <param name="Location">Where: the flag, or the component's name when the flag is missing.</param>
/// <param name="Text">How it is said: "with --x=y" or "without --x".</param>
/// <param name="Fix">The edit that mends it, where there is one.</param>
internal readonly record struct FlagFault(Location Location, string Text, TextChange? Fix = null);
