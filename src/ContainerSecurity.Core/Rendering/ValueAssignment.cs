namespace ContainerSecurity.Rendering;

/// <summary>A value of a chart that a command line gives.</summary>
/// <param name="Kind">The option that gives it.</param>
/// <param name="Text">The assignment as written (<c>image.tag=1,replicas=2</c>).</param>
public sealed record ValueAssignment(ValueAssignmentKind Kind, string Text);
