using System;
using ContainerSecurity.Engine.Execution;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Registration;

/// <summary>An action of a rule for instructions, restricted to a type by <paramref name="Takes"/>.</summary>
internal sealed record InstructionAction(int Rule, Func<InstructionSyntax, bool> Takes, Action<InstructionSyntax, RuleRun> Run);
