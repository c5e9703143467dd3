using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Recognizes programs that verify the checksum or signature of a file.</summary>
internal static class FileChecks
{
    /// <summary>Whether a script, or the one that runs it, calls such a program.</summary>
    public static bool AreIn(ShellScript script)
    {
        while (script.Host is { } host)
            script = host.Script;
        return script.Commands.Any(Checks);
    }

    private static bool Checks(ShellCommand command)
    {
        var effective = command.EffectiveCommand;
        return effective.Name switch
        {
            "sha1sum" or "sha224sum" or "sha256sum" or "sha384sum" or "sha512sum" or "md5sum" or "b2sum" or "b3sum" or "shasum" or "cksum" or "rhash" or "sha256" => true,
            "gpg" or "gpg2" or "gpgv" or "cosign" or "minisign" or "signify" or "slsa-verifier" or "notation" => true,
            "openssl" => effective.Arguments.Any(a => a.StaticText is { } text && (text == "dgst" || text.StartsWith("sha", StringComparison.Ordinal))),
            "Get-FileHash" or "Get-AuthenticodeSignature" or "Test-FileCatalog" or "ComputeHash" or "signtool" or "gh" or "sq" or "sqv" => effective.Name != "gh" || effective.Operands.FirstOrDefault()?.StaticText == "attestation",
            "certutil" => effective.Arguments.Any(a => string.Equals(a.StaticText?.TrimStart('-', '/'), "hashfile", StringComparison.OrdinalIgnoreCase)),
            "rpm" or "rpmkeys" => effective.HasOption("-K", "--checksig"),
            _ => false,
        };
    }
}
