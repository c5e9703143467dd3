namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>An instruction of a compiled expression.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Set">The characters that it takes.</param>
/// <param name="Assertion">What must hold.</param>
/// <param name="First">Where it goes on.</param>
/// <param name="Second">Where it goes on as well.</param>
internal sealed record Instruction(Operation Operation, CharacterSet? Set = null, Assertion? Assertion = null, int First = 0, int Second = 0);
