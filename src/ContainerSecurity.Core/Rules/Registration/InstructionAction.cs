using System;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Registration;

/// <summary>What a rule does with instructions of a type, the type of which is told by <paramref name="Takes"/>.</summary>
internal sealed record InstructionAction(int Rule, Func<InstructionSyntax, bool> Takes, Action<InstructionSyntax, RuleExecution> Run);
