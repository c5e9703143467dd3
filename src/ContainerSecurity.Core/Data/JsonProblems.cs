using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Data;

/// <summary>The problems of a JSON text, limited to a number that a person can read.</summary>
internal sealed class JsonProblems(int textLength)
{
    private const int Most = 20;

    private readonly ImmutableArray<PendingDiagnostic>.Builder _all = ImmutableArray.CreateBuilder<PendingDiagnostic>();

    public void Report(int at, int length, string message)
    {
        if (_all.Count < Most)
            Add(new PendingDiagnostic(EngineDescriptors.JsonSyntax, new TextSpan(at, Math.Min(length, textLength - at)), message));
    }

    public void Add(PendingDiagnostic problem) => _all.Add(problem);

    public ImmutableArray<PendingDiagnostic> ToImmutable() => _all.ToImmutable();
}
