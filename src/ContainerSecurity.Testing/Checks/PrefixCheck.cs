using System;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Checks that a truncated source causes no exception: editors analyze incomplete text while a person types.</summary>
internal static class PrefixCheck
{
    private const int MaxPrefixes = 200;

    public static void Run(Verification verification)
    {
        var most = Math.Max(1, MaxPrefixes / Math.Max(1, verification.Sources.Length));
        foreach (var (path, text) in verification.Sources)
        {
            var count = Math.Min(most, text.Length);
            for (var i = 0; i < count; i++)
                RunPrefix(verification, path, text.Substring(0, (int)((long)i * text.Length / count)));
        }
    }

    private static void RunPrefix(Verification verification, string path, string prefix)
    {
        Diagnostic? thrown;
        try
        {
            thrown = RuleHarness.FindException(verification.Harness.Run(verification.With(path, prefix)));
        }
        catch (Exception exception)
        {
            throw new RuleVerificationException($"{verification.Harness.Name}: an exception when '{path}' ends after {prefix.Length} characters:\n{prefix}", exception);
        }

        if (thrown is not null)
            throw verification.Harness.Failure($"it threw an exception when '{path}' ends after {prefix.Length} characters. {thrown}\n\n{prefix}");
    }
}
