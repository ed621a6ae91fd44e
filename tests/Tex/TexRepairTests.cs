using Site.Tex;

namespace Site.Tests.Tex;

public sealed class TexRepairTests
{
    [Theory]
    [InlineData("4times faster, 1.5-7.1times, 64times64", "4× faster, 1.5-7.1×, 64×64")]
    [InlineData("36times 64, (4096 times 2048), 2 times 2\ntimes 2", "36×64, (4096×2048), 2×2×2")]
    [InlineData("a sim14,000times ratio of sim6%, only sim 1050 hours", "a ∼14,000× ratio of ∼6%, only ∼1050 hours")]
    [InlineData("360^circ, 135^{circ}", "360°, 135°")]
    [InlineData("geq 90%, leq3 and 5.7\\% rightarrow 25.4\\%", "≥ 90%, ≤3 and 5.7\\% → 25.4\\%")]
    [InlineData("pi_0, pi_{0.5}, tau^2-bench, lambda^star", @"$π_0$, $π_{0.5}$, $τ^2$-bench, $λ^\star$")]
    [InlineData("nabla^2DFT and nablaDFT, muP, omegaB97X-D", "∇$^2$DFT and ∇DFT, μP, ωB97X-D")]
    [InlineData("alpha1's, the pi 0.5 baseline and pi0", "α1's, the π 0.5 baseline and π0")]
    [InlineData("10^{26}, 10^-4, 1024^3", "$10^{26}$, $10^{-4}$, $1024^3$")]
    [InlineData("X^2-Gaussian, O(L^2), O(N^k), R^2>=0.78", "$X^2$-Gaussian, O($L^2$), O($N^k$), $R^2$>=0.78")]
    [InlineData("L^2M, CoRe^2, UniF^2ace-130K, pass^k, TC^0.", "L$^2$M, CoRe$^2$, UniF$^2$ace-130K, pass$^k$, TC$^0$.")]
    [InlineData("N_0-VTLA, G_{stack}, x_i^2, Z_T = 1", @"$N_0$-VTLA, $G_{\text{stack}}$, $x_i^2$, $Z_T$ = 1")]
    [InlineData("textit{O}bstacles and \\textit{boldsymbolπ-Step}", @"\textit{O}bstacles and \textit{π-Step}")]
    [InlineData("at https://a.org/b{this https URL}.", "at https://a.org/b.")]
    [InlineData("at https://a.org/b{https://a.org/b}.", "at https://a.org/b.")]
    [InlineData("at https://a.org/b{Youtube}, https://c.org/{mypink{Github}}.", "at [Youtube](https://a.org/b), [Github](https://c.org/).")]
    public void Mends_what_lost_its_marks(string ruined, string mended) => Assert.Equal(mended, TexRepair.Mend(ruined));

    [Theory]
    [InlineData("5 times faster, sometimes, 100 times larger, timeshare, 3 timesteps")]
    [InlineData("sim-to-real, similar, in sim 10 robots, sim-ready, simulation, a SIM 3")]
    [InlineData("snake_case, d_out, d_model, SULAND_v2, Seed-TTS_DiT, ai_parse_document, q_proj, a_b_c, x_1.py")]
    [InlineData("epsilon-greedy, alpha blending, delta rule, Cohen's kappa, phi-Decoding, phi3, psi4, PixArt-alpha, alpha x, pi day")]
    [InlineData("Raspberry pi4, muscle, museum, omega, raspberry pi 4")]
    [InlineData("https://a.org/x_1/y^2/3times, a_1@b.org, `x_1 = 4times`, $x_1$ and $4times$")]
    [InlineData("left-to-rightarrow, {3D GU}, <answer> {last} </answer>, ^_^, a^b^c")]
    [InlineData("emphasis{x}, context{y}, texture, boldsymbol")]
    public void What_may_be_meant_stays(string text) => Assert.Equal(text, TexRepair.Mend(text));

    // A quadratic search of these would not end within any patience.
    [Theory]
    [InlineData("x")]
    [InlineData("4times ")]
    [InlineData("x_1 ")]
    [InlineData("https://a.org{ ")]
    [InlineData("https://a.org/x_1 y_1 ")]
    [InlineData("https://a{{")]
    [InlineData("a^")]
    [InlineData("x_{a")]
    [InlineData("1.1,1")]
    [InlineData("$x_1$ x_1 ")]
    [InlineData("`x_1")]
    public void Hostile_repetition_takes_linear_time(string piece) =>
        Assert.NotNull(TexRepair.Mend("4times x_1 " + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))));

    [RepeatableProperty(2000)]
    public void Any_text_is_mended_without_a_throw(byte[] picks)
    {
        string[] pieces = ["times", "sim", " ", "4", "^", "_", "{", "}", "circ", "pi", "a", "X", "https://a.org", "{x}", "nabla", "mu", "P", "boldsymbol", "π", "$", "`", "textit", "*", "-", ".", "\\"];
        TexRepair.Mend(string.Concat(picks.Select(pick => pieces[pick % pieces.Length])));
    }
}
